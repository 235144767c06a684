namespace MeetingApis.Feishu;

public sealed partial record ListFeishuBuildingRoomsRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(!string.IsNullOrEmpty(BuildingId), nameof(BuildingId), "is missing.");
        violations.Require(PageSize is null or (>= 1 and <= 1000), nameof(PageSize), "must be 1 to 1000.");
        violations.Documented(OrderBy, nameof(OrderBy));
        violations.Require(FeishuFieldSelection.OfRoom(Fields), nameof(Fields), FeishuFieldSelection.RoomRule);
    }
}
