namespace MeetingApis.DingTalk;

public sealed partial record ListDingTalkCalendarEventAttendeesRequest : IValidated
{
    void IValidated.Validate(ref Violations violations) =>
        violations.Require(PageSize is null or (>= 0 and <= 500), nameof(PageSize), "must be 0 to 500.");
}
