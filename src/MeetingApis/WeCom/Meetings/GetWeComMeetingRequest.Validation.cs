namespace MeetingApis.WeCom;

public sealed partial record GetWeComMeetingRequest : IValidated
{
    void IValidated.Validate(ref Violations violations) =>
        violations.Require(!string.IsNullOrEmpty(MeetingId) || !string.IsNullOrEmpty(MeetingCode), nameof(MeetingId), "is missing, and so is MeetingCode: one of them must say which meeting.");
}
