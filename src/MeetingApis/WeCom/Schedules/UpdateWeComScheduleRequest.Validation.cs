using MeetingApis.WeCom.Internal;

namespace MeetingApis.WeCom;

public sealed partial record UpdateWeComScheduleRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        WeComScheduleRules.Scope(ref violations, Scope, OccurrenceStartTime);
        violations.Require(Schedule is not null, nameof(Schedule), "is missing.");
        violations.Nested(Schedule, nameof(Schedule));
        violations.Require(Scope != WeComScheduleScope.ThisOccurrence || Schedule?.Reminders?.IsRepeat != true, "Schedule.Reminders.IsRepeat", "cannot be true where Scope is ThisOccurrence.");
        if (SkipAttendees != true)
        {
            violations.Require(Schedule?.Attendees is not null, "Schedule.Attendees", "is missing: it replaces the present list unless SkipAttendees is true.");
            WeComScheduleRules.AdminsAttend(ref violations, Schedule?.AdminUserIds, Schedule?.Attendees, "Schedule.AdminUserIds");
        }
    }
}
