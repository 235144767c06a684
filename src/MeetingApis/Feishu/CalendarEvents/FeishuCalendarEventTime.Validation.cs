namespace MeetingApis.Feishu;

public sealed partial record FeishuCalendarEventTime : IValidated
{
    /// <summary>Reports start and end of an event that contradict each other.</summary>
    internal static void CheckBoth(ref Violations violations, FeishuCalendarEventTime? start, FeishuCalendarEventTime? end)
    {
        if (start is null || end is null)
        {
            return;
        }

        violations.Require(start.Date is null == end.Date is null, "EndTime", "must be a date if StartTime is one, and a point in time if StartTime is one.");
        // The pages do not say whether the last day is part of the event, so both may be the same.
        violations.Require(!(end.Date < start.Date), "EndTime.Date", "must not lie before the date of StartTime.");
        violations.Require(!(end.Timestamp?.InSeconds() <= start.Timestamp?.InSeconds()), "EndTime.Timestamp", "must lie after StartTime, by a whole second.");
    }

    void IValidated.Validate(ref Violations violations)
    {
        violations.Time(Timestamp, nameof(Timestamp));
        violations.Require(Timestamp is null != Date is null, nameof(Timestamp), "and Date exclude each other, and one of them is needed.");
        violations.TimeZone(TimeZone, nameof(TimeZone));
    }
}
