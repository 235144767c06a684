namespace MeetingApis.DingTalk;

public sealed partial record AddDingTalkCalendarEventAttendeesRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(Attendees is { Count: >= 1 and <= 500 }, nameof(Attendees), "must be 1 to 500 people.");
        violations.NestedEach(Attendees, nameof(Attendees));
    }
}
