namespace MeetingApis.WeCom;

public sealed partial record WeComMembers : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(UserIds?.HoldsAny(string.IsNullOrWhiteSpace) == false, nameof(UserIds), "must not be null or hold an empty id.");
        violations.Distinct(UserIds, static id => id, nameof(UserIds), "names a member twice.");
    }
}
