namespace MeetingApis.WeCom;

public sealed partial record WeComMembers : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(UserIds?.Any(string.IsNullOrWhiteSpace) == false, nameof(UserIds), "must not be null or hold an empty id.");
        violations.Require(UserIds is null || UserIds.Distinct(StringComparer.Ordinal).Count() == UserIds.Count, nameof(UserIds), "names a member twice.");
    }
}
