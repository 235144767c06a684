using MeetingApis.WeCom.Internal;

namespace MeetingApis.WeCom;

public sealed partial record DeleteWeComCalendarRequest : IValidated
{
    void IValidated.Validate(ref Violations violations) => WeComCalendarRules.Id(ref violations, CalendarId);
}
