using MeetingApis.DingTalk;

namespace MeetingApis.Scheduling.DingTalk;

/// <summary>Writes series as DingTalk repeats events, and reads them.</summary>
internal static class DingTalkRecurrences
{
    public const int LongestInterval = 365;
    public const int MostMeetings = 99;

    /// <summary>In which DingTalk's days are; the country has no other.</summary>

    private static readonly DingTalkWeekday[] s_weekdays =
    [
        DingTalkWeekday.Sunday,
        DingTalkWeekday.Monday,
        DingTalkWeekday.Tuesday,
        DingTalkWeekday.Wednesday,
        DingTalkWeekday.Thursday,
        DingTalkWeekday.Friday,
        DingTalkWeekday.Saturday,
    ];

    private static readonly Dictionary<MonthWeek, DingTalkRecurrenceIndex> s_weeks = new()
    {
        [MonthWeek.First] = DingTalkRecurrenceIndex.First,
        [MonthWeek.Second] = DingTalkRecurrenceIndex.Second,
        [MonthWeek.Third] = DingTalkRecurrenceIndex.Third,
        [MonthWeek.Fourth] = DingTalkRecurrenceIndex.Fourth,
        [MonthWeek.Last] = DingTalkRecurrenceIndex.Last,
    };

    public static DingTalkRecurrence Write(MeetingRecurrence series, MeetingTime during) => new() { Pattern = PatternOf(series), Range = RangeOf(series, during) };

    /// <summary>Null where a series repeats in a way that <see cref="MeetingRecurrence"/> cannot say.</summary>
    public static MeetingRecurrence? Read(DingTalkRecurrenceInfo? read, MeetingTime during) =>
        read?.Pattern is { } pattern && SeriesOf(pattern, during) is { } series ? Ended(series, read.Range, during) : null;

    private static DingTalkRecurrencePattern PatternOf(MeetingRecurrence series) => series switch
    {
        { Frequency: RecurrenceFrequency.Daily } => new() { Type = DingTalkRecurrenceType.Daily, Interval = series.Interval },
        { Frequency: RecurrenceFrequency.Weekly } => new()
        {
            Type = DingTalkRecurrenceType.Weekly,
            DaysOfWeek = [.. series.DaysOfWeek.Select(static day => s_weekdays[(int)day])],
            Interval = series.Interval,
            FirstDayOfWeek = DingTalkWeekday.Monday,
        },
        { Week: { } week, Weekday: { } weekday } => new()
        {
            Type = DingTalkRecurrenceType.RelativeMonthly,
            DaysOfWeek = [s_weekdays[(int)weekday]],
            Index = s_weeks[week],
            Interval = series.Interval,
        },
        _ => new() { Type = DingTalkRecurrenceType.AbsoluteMonthly, DayOfMonth = series.DayOfMonth, Interval = series.Interval },
    };

    private static DingTalkRecurrenceRange RangeOf(MeetingRecurrence series, MeetingTime during) => series switch
    {
        { Count: { } count } => new() { Type = DingTalkRecurrenceRangeType.Numbered, NumberOfOccurrences = count },
        { LastDay: { } last } => new() { Type = DingTalkRecurrenceRangeType.EndDate, EndDate = EndOf(last, during) },
        _ => new() { Type = DingTalkRecurrenceRangeType.NoEnd },
    };

    // Whole days have no zone: noon in Greenwich lies within the day nearly everywhere.
    private static DateTimeOffset EndOf(DateOnly last, MeetingTime during)
    {
        var end = last.ToDateTime(new TimeOnly(23, 59, 59));
        return during.IsAllDay ? new DateTimeOffset(last, new TimeOnly(12, 0), TimeSpan.Zero) : new DateTimeOffset(end, during.Zone.GetUtcOffset(end));
    }

    private static MeetingRecurrence? SeriesOf(DingTalkRecurrencePatternInfo read, MeetingTime during)
    {
        int interval = Math.Max(1, read.Interval ?? 1);
        DayOfWeek[] days = [.. read.DaysOfWeek.Select(static day => (DayOfWeek)Array.IndexOf(s_weekdays, day))];
        return read.Type?.Value switch
        {
            _ when days.Contains((DayOfWeek)(-1)) => null,
            "daily" => MeetingRecurrence.Daily(interval),
            // Weeks that do not begin on Monday make a difference where some are left out and there are several days.
            "weekly" when interval > 1 && days.Length > 1 && read.FirstDayOfWeek != DingTalkWeekday.Monday => null,
            "weekly" => MeetingRecurrence.Weekly(days.Length > 0 ? days : [during.FirstDay.DayOfWeek], interval),
            "absoluteMonthly" when (read.DayOfMonth ?? during.FirstDay.Day) is >= 1 and <= 31 and var date => MeetingRecurrence.MonthlyOnDay(date, interval),
            "relativeMonthly" when days is [var day] && s_weeks.ContainsValue(read.Index ?? default) => MeetingRecurrence.MonthlyOnWeekday(s_weeks.First(pair => pair.Value == read.Index).Key, day, interval),
            _ => null,
        };
    }

    private static MeetingRecurrence? Ended(MeetingRecurrence series, DingTalkRecurrenceRange? read, MeetingTime during) => read switch
    {
        null or { Type: null, EndDate: null, NumberOfOccurrences: null } or { Type.Value: "noEnd" } => series,
        { Type: null or { Value: "numbered" }, NumberOfOccurrences: { } count and >= 1 } => series.Times(count),
        { Type: null or { Value: "endDate" }, EndDate: { } end } => series.Until(LastDayOf(end, during)),
        _ => null,
    };

    /// <summary>The last day on which a meeting may begin by then.</summary>
    private static DateOnly LastDayOf(DateTimeOffset end, MeetingTime during)
    {
        DateTime local = during.IsAllDay ? end.ToOffset(ChinaTime.Offset).DateTime : TimeZoneInfo.ConvertTime(end, during.Zone).DateTime;
        var day = DateOnly.FromDateTime(local);
        return during.IsAllDay || local.TimeOfDay >= during.Start.TimeOfDay ? day : day.AddDays(-1);
    }
}
