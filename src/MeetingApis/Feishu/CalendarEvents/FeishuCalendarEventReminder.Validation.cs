namespace MeetingApis.Feishu;

public sealed partial record FeishuCalendarEventReminder : IValidated
{
    private const int TwoWeeks = 20160;

    void IValidated.Validate(ref Violations violations) =>
        violations.Require(Minutes is >= -TwoWeeks and <= TwoWeeks, nameof(Minutes), "must be -20160 to 20160.");
}
