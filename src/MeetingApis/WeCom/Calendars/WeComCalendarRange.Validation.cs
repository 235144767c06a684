namespace MeetingApis.WeCom;

public sealed partial record WeComCalendarRange : IValidated
{
    private const int MostUsers = 1000;
    private const int MostDepartments = 100;

    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(!(UserIds?.Count > MostUsers), nameof(UserIds), "must name at most 1,000 members.");
        violations.Require(UserIds?.HoldsAny(string.IsNullOrWhiteSpace) != true, nameof(UserIds), "must not hold an empty id.");
        violations.Require(!(DepartmentIds?.Count > MostDepartments), nameof(DepartmentIds), "must name at most 100 departments.");
        violations.Require(DepartmentIds?.HoldsOnly(static id => id is not null && Digits.Are(id, 1, 10)) != false, nameof(DepartmentIds), "must hold numbers only.");
    }
}
