using System.Text;
using MeetingApis.WeCom.Internal;

namespace MeetingApis.WeCom;

public sealed partial record NewWeComSchedule : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        WeComScheduleRules.Times(ref violations, StartTime, EndTime, IsWholeDay);
        WeComScheduleRules.Admins(ref violations, AdminUserIds);
        WeComScheduleRules.AdminsAttend(ref violations, AdminUserIds, Attendees, nameof(AdminUserIds));
        WeComScheduleRules.Attendees(ref violations, Attendees);
        WeComScheduleRules.Texts(ref violations, Summary, Description, Location);
        violations.Require(CalendarId is null || Encoding.UTF8.GetByteCount(CalendarId) is >= 1 and <= 64, nameof(CalendarId), "must be 1 to 64 bytes.");
        violations.Require(CalendarId is not null || violations.App != AppKinds.ThirdParty, nameof(CalendarId), "is missing: a third-party app must name one.");
        WeComScheduleRules.Reminders(ref violations, Reminders, IsWholeDay);
    }
}
