namespace MeetingApis.Feishu;

public sealed partial record ReserveCallee : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.NotEmpty(Id, nameof(Id));
        violations.Defined<FeishuUserType>(UserType, nameof(UserType));
        violations.Nested(PstnSipInfo, nameof(PstnSipInfo));
    }
}
