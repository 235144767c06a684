namespace MeetingApis.Scheduling.Feishu;

/// <summary>How far series reach.</summary>
internal static class FeishuRecurrence
{
    private const int MostYearsWithRooms = 2;

    /// <summary>Whether a series has a meeting more than two years after its first, which Feishu refuses where rooms are on it.</summary>
    public static bool IsTooLongForRooms(MeetingRecurrence series, DateOnly first)
    {
        DateOnly limit = first.AddYears(MostYearsWithRooms);
        return series switch
        {
            { Count: { } count } => DaysOf(series, first, first, limit).Count() < count,
            { LastDay: { } last } => DaysOf(series, first, limit.AddDays(1), last).Any(),
            _ => true,
        };
    }

    /// <summary>The days of a series between two days, both included.</summary>
    private static IEnumerable<DateOnly> DaysOf(MeetingRecurrence series, DateOnly first, DateOnly from, DateOnly to) =>
        Enumerable.Range(0, Math.Max(0, to.DayNumber - from.DayNumber + 1))
            .Select(from.AddDays)
            .Where(day => series.Names(day) && UnitsBetween(series.Frequency, first, day) % series.Interval == 0);

    /// <summary>Weeks begin on Monday, as the first day of the calendar does.</summary>
    private static int UnitsBetween(RecurrenceFrequency frequency, DateOnly first, DateOnly day) => frequency switch
    {
        RecurrenceFrequency.Daily => day.DayNumber - first.DayNumber,
        RecurrenceFrequency.Weekly => (day.DayNumber / 7) - (first.DayNumber / 7),
        _ => ((day.Year - first.Year) * 12) + day.Month - first.Month,
    };
}
