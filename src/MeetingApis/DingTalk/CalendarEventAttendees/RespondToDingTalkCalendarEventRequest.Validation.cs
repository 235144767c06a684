namespace MeetingApis.DingTalk;

public sealed partial record RespondToDingTalkCalendarEventRequest : IValidated
{
    void IValidated.Validate(ref Violations violations) =>
        violations.Documented<DingTalkCalendarResponseStatus>(ResponseStatus, nameof(ResponseStatus));
}
