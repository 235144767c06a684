using MeetingApis.WeCom.Internal;

namespace MeetingApis.WeCom;

public sealed partial record RemoveWeComScheduleAttendeesRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        WeComScheduleRules.Id(ref violations, ScheduleId);
        WeComScheduleRules.SomeAttendees(ref violations, Attendees);
    }
}
