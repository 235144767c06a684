namespace MeetingApis.Feishu;

public sealed partial record SetFeishuMeetingHostRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(HostUser is not null, nameof(HostUser), "is missing.");
        violations.Nested(HostUser, nameof(HostUser));
        violations.Nested(OldHostUser, nameof(OldHostUser));
    }
}
