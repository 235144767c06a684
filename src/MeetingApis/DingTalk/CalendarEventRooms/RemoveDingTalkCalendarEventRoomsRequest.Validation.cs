namespace MeetingApis.DingTalk;

public sealed partial record RemoveDingTalkCalendarEventRoomsRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(Rooms is { Count: >= 1 }, nameof(Rooms), "must be at least one room.");
        violations.NestedEach(Rooms, nameof(Rooms));
    }
}
