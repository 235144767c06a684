namespace MeetingApis.Feishu;

public sealed partial record FeishuRoomFormOption : IValidated
{
    void IValidated.Validate(ref Violations violations) => violations.NotEmpty(OptionKey, nameof(OptionKey));
}
