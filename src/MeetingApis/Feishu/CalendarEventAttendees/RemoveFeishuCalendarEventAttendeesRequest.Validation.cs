namespace MeetingApis.Feishu;

public sealed partial record RemoveFeishuCalendarEventAttendeesRequest : IValidated
{
    private const int MostAttendees = 500;

    void IValidated.Validate(ref Violations violations)
    {
        int attendees = (AttendeeIds?.Count ?? 0) + (DeleteIds?.Count ?? 0);
        violations.Require(
            attendees is > 0 and <= MostAttendees,
            AttendeeIds is { Count: > 0 } ? nameof(AttendeeIds) : nameof(DeleteIds),
            "must name 1 to 500 attendees: AttendeeIds and DeleteIds count together.");
        violations.NoneEmpty(AttendeeIds, nameof(AttendeeIds));
        violations.NestedEach(DeleteIds, nameof(DeleteIds));
        violations.Time(InstanceStartTimeAdmin, nameof(InstanceStartTimeAdmin));
    }
}
