namespace MeetingApis.Feishu;

public sealed partial record BatchGetFeishuRoomLevelsRequest : IValidated
{
    void IValidated.Validate(ref Violations violations) =>
        violations.Require(LevelIds is { Count: > 0 } && !LevelIds.HoldsAny(string.IsNullOrEmpty), nameof(LevelIds), "must name at least one level, and no empty one.");
}
