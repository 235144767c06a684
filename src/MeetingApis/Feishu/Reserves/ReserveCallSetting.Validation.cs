namespace MeetingApis.Feishu;

public sealed partial record ReserveCallSetting : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(Callee is not null, nameof(Callee), "is missing.");
        violations.Nested(Callee, nameof(Callee));
    }
}
