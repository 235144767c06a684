namespace MeetingApis.WeCom;

public sealed partial record SetWeComMeetingInviteesRequest : IValidated
{
    private const int MostInvitees = 2000;

    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(!string.IsNullOrEmpty(MeetingId), nameof(MeetingId), "is missing.");
        violations.Require(Invitees is { Count: >= 1 and <= MostInvitees }, nameof(Invitees), "must name 1 to 2,000 members, the administrator among them.");
        violations.Require(Invitees?.HoldsAny(static invitee => string.IsNullOrWhiteSpace(invitee?.UserId)) != true, nameof(Invitees), "must not hold an empty id.");
        violations.Distinct(Invitees, static invitee => invitee?.UserId, nameof(Invitees), "names a member twice.");
    }
}
