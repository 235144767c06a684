namespace MeetingApis.DingTalk;

public sealed partial record DingTalkCalendarEventTime : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(Date is null != Time is null, nameof(Time), "must be set where Date is null, and null where Date is set.");
        violations.Time(Time, nameof(Time));
        violations.Require(TimeZone is null == Time is null, nameof(TimeZone), "must be set with a Time, and null with a Date.");
        violations.TimeZone(TimeZone, nameof(TimeZone));
    }
}
