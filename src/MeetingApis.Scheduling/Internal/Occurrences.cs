namespace MeetingApis.Scheduling.Internal;

/// <summary>The days on which a series takes place.</summary>
internal static class Occurrences
{
    /// <summary>The days in order until a day, both ends included. They end earlier if the series does.</summary>
    public static IEnumerable<DateOnly> Of(MeetingRecurrence series, DateOnly first, DateOnly until)
    {
        DateOnly last = series.LastDay < until ? series.LastDay.Value : until;
        int left = series.Count ?? int.MaxValue;
        for (int number = first.DayNumber; number <= last.DayNumber && left > 0; number++)
        {
            var day = DateOnly.FromDayNumber(number);
            if (series.Names(day) && UnitsBetween(series.Frequency, first, day) % series.Interval == 0)
            {
                left--;
                yield return day;
            }
        }
    }

    /// <summary>Weeks begin on Monday, as the first day of the calendar does.</summary>
    private static int UnitsBetween(RecurrenceFrequency frequency, DateOnly first, DateOnly day) => frequency switch
    {
        RecurrenceFrequency.Daily => day.DayNumber - first.DayNumber,
        RecurrenceFrequency.Weekly => (day.DayNumber / 7) - (first.DayNumber / 7),
        _ => ((day.Year - first.Year) * 12) + day.Month - first.Month,
    };
}
