using System.Globalization;
using Ical.Net;
using Ical.Net.DataTypes;

namespace MeetingApis.Scheduling.Internal;

/// <summary>Reads and writes the RRULE of RFC 5545; Ical.Net knows its grammar.</summary>
internal static class RRule
{
    private const string Property = "RRULE:";

    /// <exception cref="FormatException">It is no rule, or one that a <see cref="MeetingRecurrence"/> cannot say.</exception>
    public static MeetingRecurrence Read(string rule, MeetingTime during)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(during);
        try
        {
            return SeriesOf(rule, Parse(rule.Trim()), during);
        }
        catch (Exception e) when (e is not FormatException)
        {
            // A number or a day is beyond what a series can say.
            throw NoRule(rule, e);
        }
    }

    public static string Write(MeetingRecurrence series, MeetingTime during)
    {
        ArgumentNullException.ThrowIfNull(during);
        var pattern = new RecurrencePattern
        {
            Frequency = series.Frequency switch
            {
                RecurrenceFrequency.Daily => FrequencyType.Daily,
                RecurrenceFrequency.Weekly => FrequencyType.Weekly,
                _ => FrequencyType.Monthly,
            },
            Interval = series.Interval,
            Count = series.Count,
            ByDay = [.. series.DaysOfWeek.Select(static day => new WeekDay(day))],
            ByMonthDay = series.DayOfMonth is { } date ? [date] : [],
        };
        if (series is { Week: { } week, Weekday: { } weekday })
        {
            pattern.ByDay.Add(new WeekDay(weekday, (int)week));
        }

        if (series.LastDay is { } last)
        {
            pattern.Until = during.IsAllDay ? new CalDateTime(last) : EndOf(last, during.Zone);
        }

        return pattern.ToString()!;
    }

    private static MeetingRecurrence SeriesOf(string rule, RecurrencePattern pattern, MeetingTime during)
    {
        MeetingRecurrence series = pattern.Frequency switch
        {
            FrequencyType.Daily when pattern.ByDay.Count == 0 && pattern.ByMonthDay.Count == 0 => MeetingRecurrence.Daily(pattern.Interval),
            FrequencyType.Weekly when pattern.ByMonthDay.Count == 0 => Weekly(rule, pattern, during),
            FrequencyType.Monthly => Monthly(rule, pattern, during),
            _ => throw Refuse(rule, "only daily, weekly and monthly meetings can be said"),
        };
        return (pattern.Count, pattern.Until) switch
        {
            ({ } count, null) when count > 0 => series.Times(count),
            (null, { } until) => series.Until(DayOf(until, during)),
            (null, null) => series,
            _ => throw Refuse(rule, "COUNT and UNTIL exclude each other, and COUNT is at least 1"),
        };
    }

    private static RecurrencePattern Parse(string rule)
    {
        string text = rule.StartsWith(Property, StringComparison.OrdinalIgnoreCase) ? rule[Property.Length..] : rule;
        RecurrencePattern pattern;
        try
        {
            pattern = new RecurrencePattern(text);
        }
        catch (Exception e)
        {
            throw NoRule(rule, e);
        }

        bool isSimple = pattern is { BySecond.Count: 0, ByMinute.Count: 0, ByHour.Count: 0, ByYearDay.Count: 0, ByWeekNo.Count: 0, ByMonth.Count: 0 };
        return !isSimple
            ? throw Refuse(rule, "parts such as BYMONTH and BYHOUR cannot be said")
            : pattern.FirstDayOfWeek != DayOfWeek.Monday && pattern is { Frequency: FrequencyType.Weekly, Interval: > 1 }
            ? throw Refuse(rule, "weeks begin on Monday")
            : pattern;
    }

    private static MeetingRecurrence Weekly(string rule, RecurrencePattern pattern, MeetingTime during) =>
        pattern.BySetPosition.Count > 0 || pattern.ByDay.Any(static day => day.Offset is not null)
            ? throw Refuse(rule, "a weekly meeting is on days of the week")
            : MeetingRecurrence.Weekly(pattern.ByDay.Count > 0 ? [.. pattern.ByDay.Select(static day => day.DayOfWeek)] : [during.FirstDay.DayOfWeek], pattern.Interval);

    private static MeetingRecurrence Monthly(string rule, RecurrencePattern pattern, MeetingTime during) => pattern switch
    {
        { ByDay.Count: 0, ByMonthDay: [> 0 and var date], BySetPosition.Count: 0 } => MeetingRecurrence.MonthlyOnDay(date, pattern.Interval),
        { ByDay.Count: 0, ByMonthDay.Count: 0, BySetPosition.Count: 0 } => MeetingRecurrence.MonthlyOnDay(during.FirstDay.Day, pattern.Interval),
        { ByDay: [{ Offset: { } offset } day], ByMonthDay.Count: 0, BySetPosition.Count: 0 } when IsWeek(offset) => MeetingRecurrence.MonthlyOnWeekday((MonthWeek)offset, day.DayOfWeek, pattern.Interval),
        { ByDay: [{ Offset: null } day], ByMonthDay.Count: 0, BySetPosition: [var position] } when IsWeek(position) => MeetingRecurrence.MonthlyOnWeekday((MonthWeek)position, day.DayOfWeek, pattern.Interval),
        _ => throw Refuse(rule, "a monthly meeting is on one date, or on the first, second, third, fourth or last weekday of a name"),
    };

    private static bool IsWeek(int offset) => offset is -1 or (>= 1 and <= 4);

    /// <summary>UNTIL is the last moment at which a meeting may begin; without a zone, one of the meeting's.</summary>
    private static DateOnly DayOf(CalDateTime until, MeetingTime during)
    {
        if (!until.HasTime)
        {
            return until.Date;
        }

        DateTime local = until.IsUtc ? TimeZoneInfo.ConvertTime(new DateTimeOffset(until.AsUtc, TimeSpan.Zero), during.Zone).DateTime : until.Value;
        return DateOnly.FromDateTime(local).AddDays(local.TimeOfDay >= during.Start.TimeOfDay ? 0 : -1);
    }

    private static CalDateTime EndOf(DateOnly day, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(new TimeOnly(23, 59, 59));
        return new CalDateTime(local - zone.GetUtcOffset(local), "UTC");
    }

    private static FormatException NoRule(string rule, Exception e) => new($"\"{rule}\" is no recurrence rule (RRULE): {e.Message}", e);

    private static FormatException Refuse(string rule, string reason) =>
        new(string.Create(CultureInfo.InvariantCulture, $"\"{rule}\" is a recurrence rule (RRULE) that a {nameof(MeetingRecurrence)} cannot say: {reason}."));
}
