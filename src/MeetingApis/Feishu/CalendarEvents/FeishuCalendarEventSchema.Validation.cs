namespace MeetingApis.Feishu;

public sealed partial record FeishuCalendarEventSchema : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Documented(UiStatus, nameof(UiStatus));
        violations.Require(AppLink is null || TextSize.Characters(AppLink) <= 2000, nameof(AppLink), "must be at most 2000 characters long.");
    }
}
