using MeetingApis.DingTalk.Internal;

namespace MeetingApis.DingTalk;

public sealed partial record CreateDingTalkCalendarEventRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(Summary is not null, nameof(Summary), "is missing.");
        violations.Require(Start is not null, nameof(Start), "is missing.");
        violations.Require(End is not null, nameof(End), "is missing.");
        DingTalkCalendarEventRules.Texts(ref violations, Summary, Description);
        DingTalkCalendarEventRules.Times(ref violations, Start, End, IsAllDay);
        violations.Nested(Recurrence, nameof(Recurrence));
        DingTalkCalendarEventRules.Attendees(ref violations, Attendees);
        violations.Require(Attendees?.HoldsAny(static attendee => attendee?.Email is not null) != true, nameof(Attendees), "cannot hold an Email: only a change of an event takes one.");
        violations.NestedEach(Reminders, nameof(Reminders));
        violations.Nested(OnlineMeeting, nameof(OnlineMeeting));
        violations.NestedEach(UiConfigs, nameof(UiConfigs));
    }
}
