namespace MeetingApis.WeCom;

public sealed partial record WeComCalendarShare : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(!string.IsNullOrWhiteSpace(UserId), nameof(UserId), "is missing.");
        violations.Defined(Permission, nameof(Permission));
    }
}
