using System.Globalization;
using System.Text;

namespace MeetingApis.Scheduling;

/// <summary>
/// How a meeting repeats. Make one with <see cref="Daily"/>, <see cref="Weekly"/>, <see cref="MonthlyOnDay"/>,
/// <see cref="MonthlyOnWeekday"/> or <see cref="FromRRule"/>. Its first meeting is the plan's, which must be one that the rule names.
/// </summary>
public sealed record MeetingRecurrence
{
    private const int LastDayOfEveryMonth = 28;

    private MeetingRecurrence(RecurrenceFrequency frequency, int interval)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(interval, 1);
        (Frequency, Interval) = (frequency, interval);
    }

    /// <summary>The unit.</summary>
    public RecurrenceFrequency Frequency { get; }

    /// <summary>Every how many units, 1 or more.</summary>
    public int Interval { get; }

    /// <summary>The days of the week, in the order Monday to Sunday. Empty unless the series is weekly.</summary>
    public IReadOnlyList<DayOfWeek> DaysOfWeek { get => field ?? []; private init; }

    /// <summary>The day of the month, 1 to 31. Null unless the series is monthly by date. Months without the day have no meeting.</summary>
    public int? DayOfMonth { get; private init; }

    /// <summary>Which of the month's weekdays. Null unless the series is monthly by weekday.</summary>
    public MonthWeek? Week { get; private init; }

    /// <summary>The weekday of the month. Null unless the series is monthly by weekday.</summary>
    public DayOfWeek? Weekday { get; private init; }

    /// <summary>The last day on which a meeting may be, in the meeting's time zone. Null if the series ends otherwise.</summary>
    public DateOnly? LastDay { get; private init; }

    /// <summary>The number of meetings, 1 or more. Null if the series ends otherwise. Without this and <see cref="LastDay"/> it never ends.</summary>
    public int? Count { get; private init; }

    /// <summary>Repeats every day, or every few days.</summary>
    /// <param name="interval">Every how many days, 1 or more.</param>
    public static MeetingRecurrence Daily(int interval = 1) => new(RecurrenceFrequency.Daily, interval);

    /// <summary>Repeats on days of the week.</summary>
    /// <param name="days">The days, at least one.</param>
    /// <param name="interval">Every how many weeks, 1 or more. Weeks begin on Monday.</param>
    /// <exception cref="ArgumentException">There is no day.</exception>
    public static MeetingRecurrence Weekly(IReadOnlyList<DayOfWeek> days, int interval = 1)
    {
        ArgumentNullException.ThrowIfNull(days);
        return days.Count > 0
            ? new(RecurrenceFrequency.Weekly, interval) { DaysOfWeek = [.. days.Distinct().OrderBy(MondayFirst)] }
            : throw new ArgumentException("A weekly meeting is on one day of the week at least.", nameof(days));
    }

    /// <summary>Repeats on a date of the month.</summary>
    /// <param name="day">The day, 1 to 31. Months without it have no meeting.</param>
    /// <param name="interval">Every how many months, 1 or more.</param>
    public static MeetingRecurrence MonthlyOnDay(int day, int interval = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, 31);
        return new(RecurrenceFrequency.Monthly, interval) { DayOfMonth = day };
    }

    /// <summary>Repeats on a weekday of the month, such as the last Friday.</summary>
    /// <param name="week">Which.</param>
    /// <param name="weekday">The weekday.</param>
    /// <param name="interval">Every how many months, 1 or more.</param>
    public static MeetingRecurrence MonthlyOnWeekday(MonthWeek week, DayOfWeek weekday, int interval = 1) =>
        new(RecurrenceFrequency.Monthly, interval) { Week = week, Weekday = weekday };

    /// <summary>Returns the same series that ends with a day.</summary>
    /// <param name="day">The last day on which a meeting may be, in the meeting's time zone.</param>
    public MeetingRecurrence Until(DateOnly day) => this with { LastDay = day, Count = null };

    /// <summary>Returns the same series that ends after a number of meetings.</summary>
    /// <param name="count">The number of meetings, 1 or more, with those that are cancelled later.</param>
    public MeetingRecurrence Times(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return this with { LastDay = null, Count = count };
    }

    /// <summary>Reads an RRULE of RFC 5545.</summary>
    /// <param name="rule">The rule, such as <c>FREQ=WEEKLY;BYDAY=MO;COUNT=10</c>, with or without <c>RRULE:</c> before it.</param>
    /// <param name="during">The first meeting: it says the time zone, and the day where the rule leaves it out.</param>
    /// <exception cref="FormatException">It is no RRULE, or it says something that this record cannot say, such as a yearly meeting.</exception>
    public static MeetingRecurrence FromRRule(string rule, MeetingTime during) => Internal.RRule.Read(rule, during);

    /// <summary>Writes the series as an RRULE of RFC 5545, without <c>RRULE:</c> before it.</summary>
    /// <param name="during">The first meeting: an end by day is written in its time zone.</param>
    public string ToRRule(MeetingTime during) => Internal.RRule.Write(this, during);

    /// <summary>Whether two series are the same.</summary>
    /// <param name="other">The other series.</param>
    public bool Equals(MeetingRecurrence? other) => other is not null
        && (Frequency, Interval, DayOfMonth, Week, Weekday, LastDay, Count) == (other.Frequency, other.Interval, other.DayOfMonth, other.Week, other.Weekday, other.LastDay, other.Count)
        && DaysOfWeek.SequenceEqual(other.DaysOfWeek);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Frequency, Interval, DayOfMonth, Week, Weekday, LastDay, Count, DaysOfWeek.Count);

    /// <summary>Whether the rule names a day.</summary>
    internal bool Names(DateOnly day) => Frequency switch
    {
        RecurrenceFrequency.Weekly => DaysOfWeek.Contains(day.DayOfWeek),
        RecurrenceFrequency.Monthly when DayOfMonth is { } date => day.Day == date,
        RecurrenceFrequency.Monthly => day.DayOfWeek == Weekday && (Week == MonthWeek.Last ? day.AddDays(7).Month != day.Month : (day.Day + 6) / 7 == (int)Week!.Value),
        _ => true,
    };

    /// <summary>The same series moved by whole days; null if no rule says exactly those days.</summary>
    internal MeetingRecurrence? Moved(DateOnly from, DateOnly to)
    {
        int days = to.DayNumber - from.DayNumber;
        return Frequency switch
        {
            RecurrenceFrequency.Weekly => MovedOfWeek(days),
            RecurrenceFrequency.Monthly when DayOfMonth is { } date => date <= LastDayOfEveryMonth && to.Day <= LastDayOfEveryMonth && to.Day == date + days ? MovedEnd(days) with { DayOfMonth = to.Day } : null,
            RecurrenceFrequency.Monthly => MovedOfMonth(days),
            _ => MovedEnd(days),
        };
    }

    private MeetingRecurrence MovedEnd(int days) => this with { LastDay = LastDay?.AddDays(days) };

    /// <summary>Every few weeks, days that reach into another week than the first would be in the wrong one.</summary>
    private MeetingRecurrence? MovedOfWeek(int days)
    {
        int[] moved = [.. DaysOfWeek.Select(day => MondayFirst(day) + days)];
        bool isOneWeek = moved.Select(static day => Math.Floor(day / 7.0)).Distinct().Count() == 1;
        return Interval > 1 && !isOneWeek ? null : MovedEnd(days) with { DaysOfWeek = [.. moved.Select(static day => (DayOfWeek)((((day + 1) % 7) + 7) % 7)).OrderBy(MondayFirst)] };
    }

    private MeetingRecurrence? MovedOfMonth(int days) =>
        days % 7 == 0 && Week != MonthWeek.Last && (int)Week!.Value + (days / 7) is >= (int)MonthWeek.First and <= (int)MonthWeek.Fourth and var week
            ? MovedEnd(days) with { Week = (MonthWeek)week }
            : null;

    private static int MondayFirst(DayOfWeek day) => ((int)day + 6) % 7;

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Frequency = {Frequency}, Interval = {Interval}, DaysOfWeek = {string.Join(' ', DaysOfWeek)}, DayOfMonth = {DayOfMonth}, Week = {Week}, Weekday = {Weekday}, LastDay = {LastDay}, Count = {Count}");
        return true;
    }
}
