using MeetingApis.WeCom.Internal;

namespace MeetingApis.WeCom;

public sealed partial record NewWeComSchedule : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        WeComScheduleRules.Times(ref violations, StartTime, EndTime, IsWholeDay);
        WeComRules.Admins(ref violations, AdminUserIds);
        WeComScheduleRules.AdminsAttend(ref violations, AdminUserIds, Attendees, nameof(AdminUserIds));
        WeComScheduleRules.Attendees(ref violations, Attendees);
        WeComScheduleRules.Texts(ref violations, Summary, Description, Location);
        WeComRules.CalendarId(ref violations, CalendarId);
        WeComScheduleRules.Reminders(ref violations, Reminders, IsWholeDay);
    }
}
