namespace MeetingApis.Feishu;

public sealed partial record PstnSipInfo : IValidated
{
    void IValidated.Validate(ref Violations violations) =>
        violations.Require(!string.IsNullOrEmpty(MainAddress), nameof(MainAddress), "is missing.");
}
