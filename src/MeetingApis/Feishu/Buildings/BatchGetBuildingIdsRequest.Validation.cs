namespace MeetingApis.Feishu;

public sealed partial record BatchGetBuildingIdsRequest : IValidated
{
    void IValidated.Validate(ref Violations violations) => violations.Require(
        CustomBuildingIds is { Count: > 0 } && !CustomBuildingIds.HoldsAny(string.IsNullOrEmpty),
        nameof(CustomBuildingIds),
        "must name at least one building, and no empty one.");
}
