namespace MeetingApis.Feishu;

public sealed partial record BatchGetBuildingsRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(BuildingIds is { Count: > 0 } && !BuildingIds.HoldsAny(string.IsNullOrEmpty), nameof(BuildingIds), "must name at least one building, and no empty one.");
        violations.Require(FeishuFieldSelection.OfBuilding(Fields), nameof(Fields), FeishuFieldSelection.BuildingRule);
    }
}
