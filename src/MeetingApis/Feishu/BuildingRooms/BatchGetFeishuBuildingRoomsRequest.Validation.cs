namespace MeetingApis.Feishu;

public sealed partial record BatchGetFeishuBuildingRoomsRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(RoomIds is { Count: > 0 } && !RoomIds.HoldsAny(string.IsNullOrEmpty), nameof(RoomIds), "must name at least one room, and no empty one.");
        violations.Require(FeishuFieldSelection.OfRoom(Fields), nameof(Fields), FeishuFieldSelection.RoomRule);
    }
}
