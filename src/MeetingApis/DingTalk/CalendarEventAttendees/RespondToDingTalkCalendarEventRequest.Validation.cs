namespace MeetingApis.DingTalk;

public sealed partial record RespondToDingTalkCalendarEventRequest : IValidated
{
    void IValidated.Validate(ref Violations violations) => violations.Require(
        ResponseStatus.Value is "needsAction" or "accepted" or "declined" or "tentative",
        nameof(ResponseStatus),
        "must be NeedsAction, Accepted, Declined or Tentative.");
}
