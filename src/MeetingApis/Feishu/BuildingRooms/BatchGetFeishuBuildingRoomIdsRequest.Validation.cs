namespace MeetingApis.Feishu;

public sealed partial record BatchGetFeishuBuildingRoomIdsRequest : IValidated
{
    void IValidated.Validate(ref Violations violations) => violations.Require(
        CustomRoomIds is { Count: > 0 } && !CustomRoomIds.HoldsAny(string.IsNullOrEmpty),
        nameof(CustomRoomIds),
        "must name at least one room, and no empty one.");
}
