namespace MeetingApis.DingTalk;

public sealed partial record AddDingTalkCalendarEventRoomsRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(Rooms is { Count: >= 1 and <= 5 }, nameof(Rooms), "must be 1 to 5 rooms.");
        violations.NestedEach(Rooms, nameof(Rooms));
    }
}
