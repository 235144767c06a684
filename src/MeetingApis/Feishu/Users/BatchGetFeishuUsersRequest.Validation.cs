namespace MeetingApis.Feishu;

public sealed partial record BatchGetFeishuUsersRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(UserIds is { Count: > 0 and <= 50 }, nameof(UserIds), "must name 1 to 50 people.");
        violations.NoneEmpty(UserIds, nameof(UserIds));
        violations.Documented(UserIdType, nameof(UserIdType));
        violations.Documented(DepartmentIdType, nameof(DepartmentIdType));
    }
}
