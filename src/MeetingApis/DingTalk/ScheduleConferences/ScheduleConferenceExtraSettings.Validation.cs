namespace MeetingApis.DingTalk;

public sealed partial record ScheduleConferenceExtraSettings : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Defined(WaitingRoom, nameof(WaitingRoom));
        violations.NestedEach(ExtensionApps, nameof(ExtensionApps));
        violations.Documented(MinutesSummaryTemplateType, nameof(MinutesSummaryTemplateType));
    }
}
