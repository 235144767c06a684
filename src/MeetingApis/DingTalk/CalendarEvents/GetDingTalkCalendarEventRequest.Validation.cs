namespace MeetingApis.DingTalk;

public sealed partial record GetDingTalkCalendarEventRequest : IValidated
{
    void IValidated.Validate(ref Violations violations) =>
        violations.Require(MaxAttendees is null or (>= 0 and <= 500), nameof(MaxAttendees), "must be at most 500, and not negative.");
}
