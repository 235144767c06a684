namespace MeetingApis.DingTalk;

public sealed partial record ScheduleConferenceSummarySettings : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Documented(Value, nameof(Value));
        violations.Defined(ReceiverType, nameof(ReceiverType));
    }
}
