using MeetingApis.DingTalk;
using MeetingApis.Scheduling.Internal;

namespace MeetingApis.Scheduling.DingTalk;

/// <summary>Times as events hold them: points in time with a zone, or days without one.</summary>
internal static class DingTalkTimes
{
    public static (DingTalkCalendarEventTime Start, DingTalkCalendarEventTime End) Write(MeetingTime during) => during.IsAllDay
        ? (DingTalkCalendarEventTime.On(during.FirstDay), DingTalkCalendarEventTime.On(during.DayAfter))
        : (DingTalkCalendarEventTime.At(during.Start, during.TimeZone), DingTalkCalendarEventTime.At(during.End, during.TimeZone));

    /// <summary>Null where an event has no time that a meeting can have.</summary>
    /// <param name="read">The event.</param>
    /// <param name="timeZone">The zone of an event that has none of its own.</param>
    public static MeetingTime? Read(DingTalkCalendarEventResponse read, string? timeZone) => (read.Start, read.End) switch
    {
        // The examples of DingTalk's page have both a date and a time.
        ({ Date: { } first } start, { Date: { } after }) when after > first && (read.IsAllDay == true || start.Time is null) =>
            MeetingTime.AllDay(first, Zones.FirstKnown(timeZone), after.DayNumber - first.DayNumber),
        ({ Time: { } from } start, { Time: { } to }) when to > from => MeetingTime.Between(from, to, Zones.FirstKnown(start.TimeZone, timeZone)),
        _ => null,
    };
}
