namespace MeetingApis.Feishu;

public sealed partial record FeishuMeetingUser : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.NotEmpty(Id, nameof(Id));
        violations.Defined(UserType, nameof(UserType));
    }
}
