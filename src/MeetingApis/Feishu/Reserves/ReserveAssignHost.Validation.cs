namespace MeetingApis.Feishu;

public sealed partial record ReserveAssignHost : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.NotEmpty(Id, nameof(Id));
        violations.Require(UserType is null or FeishuUserType.FeishuUser, nameof(UserType), "must be FeishuUser: only users of the same organisation can be hosts.");
    }
}
