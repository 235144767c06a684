namespace MeetingApis.DingTalk;

public sealed partial record DingTalkCalendarEventAttendee : IValidated
{
    void IValidated.Validate(ref Violations violations) =>
        violations.Require(!string.IsNullOrEmpty(UnionId) || !string.IsNullOrEmpty(Email), nameof(UnionId), "is missing.");
}
