namespace MeetingApis.Feishu;

public sealed partial record RemoveFeishuMeetingParticipantsRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(KickoutUsers is { Count: > 0 }, nameof(KickoutUsers), "must name at least one user.");
        violations.NestedEach(KickoutUsers, nameof(KickoutUsers));
    }
}
