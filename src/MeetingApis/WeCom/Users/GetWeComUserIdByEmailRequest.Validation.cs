namespace MeetingApis.WeCom;

public sealed partial record GetWeComUserIdByEmailRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(!string.IsNullOrWhiteSpace(Email), nameof(Email), "is missing.");
        violations.Defined(EmailType, nameof(EmailType));
    }
}
