namespace MeetingApis.Scheduling.WeCom;

/// <summary>The days on which a series takes place.</summary>
internal static class WeComOccurrences
{
    /// <summary>How far a series without an end is looked at, which is far enough to meet every change of clocks.</summary>
    private const int MostYears = 10;

    /// <summary>The days in order, the first one included. They end by themselves if the series does.</summary>
    public static IEnumerable<DateOnly> Of(MeetingRecurrence series, MeetingTime during)
    {
        DateOnly first = during.FirstDay;
        DateOnly last = series.LastDay ?? (series.Count is null ? first.AddYears(MostYears) : DateOnly.MaxValue);
        int most = series.Count ?? int.MaxValue;
        for (DateOnly day = first; day <= last && most > 0; day = day.AddDays(1))
        {
            if (series.Names(day) && UnitsBetween(series.Frequency, first, day) % series.Interval == 0)
            {
                most--;
                yield return day;
            }

            if (day == DateOnly.MaxValue)
            {
                yield break;
            }
        }
    }

    /// <summary>Whether every meeting of a series is at the same distance from UTC as the first.</summary>
    public static bool KeepOffset(MeetingRecurrence series, MeetingTime during) =>
        Of(series, during).All(day => during.Zone.GetUtcOffset(day.ToDateTime(TimeOnly.FromTimeSpan(during.Start.TimeOfDay))) == during.Start.Offset);

    /// <summary>Weeks begin on Monday, as the first day of the calendar does.</summary>
    private static int UnitsBetween(RecurrenceFrequency frequency, DateOnly first, DateOnly day) => frequency switch
    {
        RecurrenceFrequency.Daily => day.DayNumber - first.DayNumber,
        RecurrenceFrequency.Weekly => (day.DayNumber / 7) - (first.DayNumber / 7),
        _ => ((day.Year - first.Year) * 12) + day.Month - first.Month,
    };
}
