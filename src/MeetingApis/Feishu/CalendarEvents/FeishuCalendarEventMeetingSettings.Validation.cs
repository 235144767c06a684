namespace MeetingApis.Feishu;

public sealed partial record FeishuCalendarEventMeetingSettings : IValidated
{
    private const int MostHosts = 10;

    void IValidated.Validate(ref Violations violations)
    {
        violations.NotEmpty(OwnerId, nameof(OwnerId));
        violations.Documented(JoinMeetingPermission, nameof(JoinMeetingPermission));
        violations.Require(!(AssignHosts?.Count > MostHosts), nameof(AssignHosts), "must name at most 10 hosts.");
        violations.NoneEmpty(AssignHosts, nameof(AssignHosts));
    }
}
