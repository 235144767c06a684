using MeetingApis.WeCom.Internal;

namespace MeetingApis.WeCom;

public sealed partial record ChangedWeComSchedule : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        WeComScheduleRules.Id(ref violations, ScheduleId);
        WeComScheduleRules.Times(ref violations, StartTime, EndTime, IsWholeDay);
        WeComRules.Admins(ref violations, AdminUserIds);
        WeComScheduleRules.Attendees(ref violations, Attendees);
        WeComScheduleRules.Texts(ref violations, Summary, Description, Location);
        WeComScheduleRules.Reminders(ref violations, Reminders, IsWholeDay);
    }
}
