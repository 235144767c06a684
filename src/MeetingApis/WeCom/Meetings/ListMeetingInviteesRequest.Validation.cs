namespace MeetingApis.WeCom;

public sealed partial record ListMeetingInviteesRequest : IValidated
{
    void IValidated.Validate(ref Violations violations) =>
        violations.Require(!string.IsNullOrEmpty(MeetingId), nameof(MeetingId), "is missing.");
}
