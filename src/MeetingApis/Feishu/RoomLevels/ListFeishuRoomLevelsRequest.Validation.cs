namespace MeetingApis.Feishu;

public sealed partial record ListFeishuRoomLevelsRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.NotEmpty(RoomLevelId, nameof(RoomLevelId));
        violations.Require(PageSize is null or (>= 1 and <= 100), nameof(PageSize), "must be 1 to 100.");
    }
}
