namespace MeetingApis.Feishu;

public sealed partial record BatchGetFeishuUserNamesRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(UserIds is { Count: > 0 and <= 10 }, nameof(UserIds), "must name 1 to 10 people.");
        violations.NoneEmpty(UserIds, nameof(UserIds));
    }
}
