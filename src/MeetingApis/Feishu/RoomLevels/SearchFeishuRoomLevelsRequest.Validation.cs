namespace MeetingApis.Feishu;

public sealed partial record SearchFeishuRoomLevelsRequest : IValidated
{
    void IValidated.Validate(ref Violations violations) => violations.Require(
        CustomLevelIds is { Count: > 0 } && !CustomLevelIds.HoldsAny(static id => string.IsNullOrEmpty(id) || id.Contains(',', StringComparison.Ordinal)),
        nameof(CustomLevelIds),
        "must name at least one level, no empty one, and none with a comma.");
}
