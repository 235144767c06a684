using MeetingApis.WeCom.Internal;

namespace MeetingApis.WeCom;

public sealed partial record ChangedWeComCalendar : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        WeComCalendarRules.Id(ref violations, CalendarId);
        violations.Require(Color is not null, nameof(Color), "is missing.");
        violations.Require(Shares is not null, nameof(Shares), "is missing: it replaces the present list.");
        WeComCalendarRules.Check(ref violations, Summary, Color, Description, AdminUserIds, PublicRange, Shares);
    }
}
