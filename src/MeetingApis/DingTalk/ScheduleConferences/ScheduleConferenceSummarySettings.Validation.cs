namespace MeetingApis.DingTalk;

public sealed partial record ScheduleConferenceSummarySettings : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(Value is not { } value || value == DingTalkAiSummarySwitch.Enable || value == DingTalkAiSummarySwitch.Disable, nameof(Value), "must be Enable or Disable.");
        violations.Defined(ReceiverType, nameof(ReceiverType));
    }
}
