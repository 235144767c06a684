using MeetingApis.DingTalk.Internal;

namespace MeetingApis.DingTalk;

public sealed partial record ListDingTalkCalendarEventViewRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        DingTalkCalendarEventRules.Period(ref violations, TimeMin, TimeMax);
        DingTalkCalendarEventRules.Page(ref violations, PageSize, MaxAttendees);
    }
}
