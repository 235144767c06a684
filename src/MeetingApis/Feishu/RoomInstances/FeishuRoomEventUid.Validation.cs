namespace MeetingApis.Feishu;

public sealed partial record FeishuRoomEventUid : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(!string.IsNullOrEmpty(Uid), nameof(Uid), "is missing.");
        violations.Require(OriginalTime >= 0, nameof(OriginalTime), "must be 0 or a unix time.");
    }
}
