namespace MeetingApis.WeCom;

public sealed partial record WeComMeetingRoomRange : IValidated
{
    private const int MostEntries = 1000;

    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(!(UserIds?.Count > MostEntries), nameof(UserIds), "must name at most 1,000 members.");
        violations.Require(UserIds?.HoldsAny(string.IsNullOrWhiteSpace) != true, nameof(UserIds), "must not hold an empty id.");
        violations.Require(!(DepartmentIds?.Count > MostEntries), nameof(DepartmentIds), "must name at most 1,000 departments.");
        violations.Require(DepartmentIds?.HoldsOnly(static id => id is not null && Digits.Are(id, 1, 10)) != false, nameof(DepartmentIds), "must hold numbers only.");
    }
}
