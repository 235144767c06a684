namespace MeetingApis.DingTalk;

public sealed partial record ScheduleConferenceExtraSettings : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Defined(WaitingRoom, nameof(WaitingRoom));
        violations.NestedEach(ExtensionApps, nameof(ExtensionApps));
        violations.Require(
            MinutesSummaryTemplateType is not { } type || type == DingTalkSummaryTemplateType.Official || type == DingTalkSummaryTemplateType.Custom,
            nameof(MinutesSummaryTemplateType),
            "must be Official or Custom.");
    }
}
