namespace MeetingApis.Feishu;

public sealed partial record ReserveCallee : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(UserType == FeishuUserType.Pstn, nameof(UserType), "must be Pstn: Feishu calls telephones only.");
        violations.Nested(PstnSipInfo, nameof(PstnSipInfo));
    }
}
