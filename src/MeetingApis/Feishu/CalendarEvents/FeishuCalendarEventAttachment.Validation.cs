namespace MeetingApis.Feishu;

public sealed partial record FeishuCalendarEventAttachment : IValidated
{
    void IValidated.Validate(ref Violations violations) => violations.NotEmpty(FileToken, nameof(FileToken));
}
