using MeetingApis.Feishu;
using MeetingApis.Scheduling.Internal;

namespace MeetingApis.Scheduling.Feishu;

/// <summary>The times of meetings as Feishu writes them.</summary>
internal static class FeishuTimes
{
    public static FeishuCalendarEventTime StartOf(MeetingTime during) => during.IsAllDay
        ? FeishuCalendarEventTime.On(during.FirstDay)
        : FeishuCalendarEventTime.At(during.Start, during.TimeZone);

    public static FeishuCalendarEventTime EndOf(MeetingTime during) => during.IsAllDay
        ? FeishuCalendarEventTime.On(during.DayAfter)
        : FeishuCalendarEventTime.At(during.End, during.TimeZone);

    /// <summary>The time of an event.</summary>
    /// <param name="start">The start.</param>
    /// <param name="end">The end.</param>
    /// <param name="planZone">The zone of the plan: that of whole days, which Feishu keeps in UTC, and of times whose own zone is unusable.</param>
    /// <exception cref="MeetingProtocolException">The event has no usable time.</exception>
    public static MeetingTime Read(FeishuCalendarEventTime? start, FeishuCalendarEventTime? end, string? planZone)
    {
        try
        {
            return (start, end) switch
            {
                ({ Date: { } first }, { Date: { } after }) => MeetingTime.AllDay(first, Zones.FirstKnown(planZone), Math.Max(1, after.DayNumber - first.DayNumber)),
                ({ Timestamp: { } from }, { Timestamp: { } to }) when to > from => MeetingTime.Between(from, to, Zones.FirstKnown(start.TimeZone, planZone)),
                _ => throw Unusable(inner: null),
            };
        }
        catch (ArgumentException e)
        {
            // It is beyond what a calendar counts.
            throw Unusable(e);
        }
    }

    private static MeetingProtocolException Unusable(Exception? inner) => new("Feishu sent an event without a usable time.", inner) { Vendor = MeetingVendor.Feishu };
}
