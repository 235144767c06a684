namespace MeetingApis.Feishu;

public sealed partial record ReplyFeishuRoomInstanceRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(!string.IsNullOrEmpty(RoomId), nameof(RoomId), "is missing.");
        violations.Require(!string.IsNullOrEmpty(Uid), nameof(Uid), "is missing.");
        violations.Require(OriginalTime >= 0, nameof(OriginalTime), "must be 0 or a unix time.");
        violations.Documented<FeishuRoomInstanceStatus>(Status, nameof(Status));
    }
}
