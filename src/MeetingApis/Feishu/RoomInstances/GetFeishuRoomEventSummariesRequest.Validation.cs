namespace MeetingApis.Feishu;

public sealed partial record GetFeishuRoomEventSummariesRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(EventUids is { Count: > 0 }, nameof(EventUids), "must name at least one event.");
        violations.NestedEach(EventUids, nameof(EventUids));
    }
}
