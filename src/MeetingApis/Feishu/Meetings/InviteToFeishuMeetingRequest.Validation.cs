namespace MeetingApis.Feishu;

public sealed partial record InviteToFeishuMeetingRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(Invitees is { Count: > 0 and <= 10 }, nameof(Invitees), "must name 1 to 10 users.");
        violations.NestedEach(Invitees, nameof(Invitees));
    }
}
