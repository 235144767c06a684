namespace MeetingApis.DingTalk;

public sealed partial record DingTalkCalendarUiConfig : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Documented(UiName, nameof(UiName));
        violations.Documented(UiStatus, nameof(UiStatus));
    }
}
