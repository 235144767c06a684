namespace MeetingApis.WeCom;

public sealed partial record ListWeComMeetingInviteesRequest : IValidated
{
    void IValidated.Validate(ref Violations violations) =>
        violations.Require(!string.IsNullOrEmpty(MeetingId), nameof(MeetingId), "is missing.");
}
