namespace MeetingApis.Scheduling.Tests;

/// <summary>The days of a series, counted by the meaning of <see cref="MeetingRecurrence"/> and by nothing else.</summary>
internal static class SeriesDays
{
    private const int MostDays = 366 * 30;

    public static IEnumerable<DateOnly> Of(MeetingRecurrence series, DateOnly first)
    {
        IEnumerable<DateOnly> days = Enumerable.Range(0, MostDays)
            .Select(first.AddDays)
            .Where(day => IsIn(series, first, day))
            .TakeWhile(day => series.LastDay is null || day <= series.LastDay);
        return series.Count is { } count ? days.Take(count) : days;
    }

    private static bool IsIn(MeetingRecurrence series, DateOnly first, DateOnly day) => series.Frequency switch
    {
        RecurrenceFrequency.Daily => (day.DayNumber - first.DayNumber) % series.Interval == 0,
        RecurrenceFrequency.Weekly => series.DaysOfWeek.Contains(day.DayOfWeek) && (MondayOf(day).DayNumber - MondayOf(first).DayNumber) / 7 % series.Interval == 0,
        _ => ((day.Year - first.Year) * 12 + day.Month - first.Month) % series.Interval == 0 && (series.DayOfMonth is { } date ? day.Day == date : IsWeekday(series, day)),
    };

    private static bool IsWeekday(MeetingRecurrence series, DateOnly day) => day.DayOfWeek == series.Weekday
        && (series.Week == MonthWeek.Last ? day.AddDays(7).Month != day.Month : (day.Day + 6) / 7 == (int)series.Week!);

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
