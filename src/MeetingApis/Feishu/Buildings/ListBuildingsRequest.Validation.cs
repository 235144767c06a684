namespace MeetingApis.Feishu;

public sealed partial record ListBuildingsRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(PageSize is null or (>= 1 and <= 100), nameof(PageSize), "must be 1 to 100.");
        violations.Documented(OrderBy, nameof(OrderBy));
        violations.Require(FeishuFieldSelection.OfBuilding(Fields), nameof(Fields), FeishuFieldSelection.BuildingRule);
    }
}
