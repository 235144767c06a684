namespace MeetingApis.Feishu;

public sealed partial record FeishuMeetingUser : IValidated
{
    void IValidated.Validate(ref Violations violations) => violations.Defined(UserType, nameof(UserType));
}
