using System.ComponentModel;
using System.Globalization;
using MeetingApis.Scheduling.Internal;

namespace MeetingApis.Scheduling;

/// <summary>When a meeting takes place: two points in time, or whole days, and the time zone in which people see it.</summary>
public sealed record MeetingTime
{
    private MeetingTime(DateTimeOffset start, DateTimeOffset end, string timeZone, bool isAllDay)
    {
        (Start, End, TimeZone, IsAllDay) = (start, end, timeZone, isAllDay);
    }

    /// <summary>The start. Of whole days, midnight in <see cref="TimeZone"/>. Its offset is that of the zone.</summary>
    public DateTimeOffset Start { get; }

    /// <summary>The end, after the start. Of whole days, the midnight after the last day.</summary>
    public DateTimeOffset End { get; }

    /// <summary>The time zone, an IANA name such as <c>Asia/Shanghai</c>.</summary>
    public string TimeZone { get; }

    /// <summary>Whether the meeting lasts whole days.</summary>
    public bool IsAllDay { get; }

    /// <summary>The length.</summary>
    public TimeSpan Duration => End - Start;

    /// <summary>The day on which the meeting begins, in <see cref="TimeZone"/>.</summary>
    public DateOnly FirstDay => DateOnly.FromDateTime(Start.DateTime);

    /// <summary>The day after the last one, in <see cref="TimeZone"/>.</summary>
    internal DateOnly DayAfter => DateOnly.FromDateTime(End.DateTime.AddTicks(-1)).AddDays(1);

    internal TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(TimeZone);

    /// <summary>A time that begins at a point in time and has a length.</summary>
    /// <param name="start">The start, in any offset. Vendors keep whole seconds.</param>
    /// <param name="duration">The length, more than zero.</param>
    /// <param name="timeZone">The time zone in which people see the meeting, and in which it repeats: an IANA name such as <c>Asia/Shanghai</c>.</param>
    /// <exception cref="ArgumentException">The zone is unknown or no IANA name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The length is not more than zero.</exception>
    public static MeetingTime From(DateTimeOffset start, TimeSpan duration, string timeZone)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(duration, TimeSpan.Zero);
        TimeZoneInfo zone = FindZone(timeZone);
        return new MeetingTime(TimeZoneInfo.ConvertTime(start, zone), TimeZoneInfo.ConvertTime(start + duration, zone), timeZone, isAllDay: false);
    }

    /// <summary>Does not compile: a <see cref="DateTime"/> does not say in which time zone it is.</summary>
    /// <param name="start">A time without an offset.</param>
    /// <param name="duration">The length.</param>
    /// <param name="timeZone">The time zone.</param>
    [Obsolete("A DateTime does not say in which time zone it is. Pass a DateTimeOffset.", error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static MeetingTime From(DateTime start, TimeSpan duration, string timeZone) => throw new NotSupportedException();

    /// <summary>A time between two points in time.</summary>
    /// <param name="start">The start, in any offset. Vendors keep whole seconds.</param>
    /// <param name="end">The end, after the start.</param>
    /// <param name="timeZone">The time zone in which people see the meeting, and in which it repeats: an IANA name such as <c>Asia/Shanghai</c>.</param>
    /// <exception cref="ArgumentException">The zone is unknown or no IANA name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The end is not after the start.</exception>
    public static MeetingTime Between(DateTimeOffset start, DateTimeOffset end, string timeZone)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(end, start);
        return From(start, end - start, timeZone);
    }

    /// <summary>Does not compile: a <see cref="DateTime"/> does not say in which time zone it is.</summary>
    /// <param name="start">A time without an offset.</param>
    /// <param name="end">A time without an offset.</param>
    /// <param name="timeZone">The time zone.</param>
    [Obsolete("A DateTime does not say in which time zone it is. Pass a DateTimeOffset.", error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static MeetingTime Between(DateTime start, DateTime end, string timeZone) => throw new NotSupportedException();

    /// <summary>Whole days.</summary>
    /// <param name="firstDay">The first day.</param>
    /// <param name="timeZone">The time zone in which the days are: an IANA name such as <c>Asia/Shanghai</c>.</param>
    /// <param name="days">The number of days, 1 or more.</param>
    /// <exception cref="ArgumentException">The zone is unknown or no IANA name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public static MeetingTime AllDay(DateOnly firstDay, string timeZone, int days = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        TimeZoneInfo zone = FindZone(timeZone);
        return new MeetingTime(Midnight(firstDay, zone), Midnight(firstDay.AddDays(days), zone), timeZone, isAllDay: true);
    }

    /// <summary>The same length at another start: whole days stay whole days.</summary>
    internal MeetingTime StartingAt(DateTimeOffset start) => IsAllDay
        ? AllDay(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(start, Zone).DateTime), TimeZone, DayAfter.DayNumber - FirstDay.DayNumber)
        : From(start, Duration, TimeZone);

    /// <summary>The same time without days: from midnight to midnight.</summary>
    internal MeetingTime Timed() => new(Start, End, TimeZone, isAllDay: false);

    /// <summary>The same time in whole seconds, which is what vendors keep.</summary>
    internal MeetingTime InSeconds() => new(Floor(Start), Floor(End), TimeZone, IsAllDay);

    /// <summary>Whether two times are the same points in time, whatever the zone.</summary>
    internal bool IsSameAs(MeetingTime other) => Floor(Start).UtcTicks == Floor(other.Start).UtcTicks && Floor(End).UtcTicks == Floor(other.End).UtcTicks && IsAllDay == other.IsAllDay;

    /// <summary>Returns the time for people and logs, such as <c>2026-06-01T10:00:00+08:00/PT1H (Asia/Shanghai)</c>.</summary>
    public override string ToString() => IsAllDay
        ? string.Create(CultureInfo.InvariantCulture, $"{FirstDay:yyyy-MM-dd}/{DayAfter.AddDays(-1):yyyy-MM-dd} ({TimeZone})")
        : string.Create(CultureInfo.InvariantCulture, $"{Start:yyyy-MM-dd'T'HH:mm:sszzz}/{System.Xml.XmlConvert.ToString(Duration)} ({TimeZone})");

    private static DateTimeOffset Floor(DateTimeOffset time) => new(time.Ticks - (time.Ticks % TimeSpan.TicksPerSecond), time.Offset);

    /// <summary>The first moment of a day: where clocks skip midnight, the moment to which they skip.</summary>
    private static DateTimeOffset Midnight(DateOnly day, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        while (zone.IsInvalidTime(local))
        {
            local = local.AddMinutes(15);
        }

        return new DateTimeOffset(local, zone.GetUtcOffset(local));
    }

    private static TimeZoneInfo FindZone(string timeZone)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(timeZone);
        return Zones.TryFind(timeZone, out TimeZoneInfo? zone)
            ? zone
            : throw new ArgumentException($"{timeZone} is no time zone of the IANA database, such as Asia/Shanghai.", nameof(timeZone));
    }
}
