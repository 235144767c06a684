namespace MeetingApis.WeCom;

public sealed partial record ListWeComMeetingGuestsRequest : IValidated
{
    void IValidated.Validate(ref Violations violations) =>
        violations.Require(!string.IsNullOrEmpty(MeetingId), nameof(MeetingId), "is missing.");
}
