using MeetingApis.DingTalk.Internal;

namespace MeetingApis.DingTalk;

public sealed partial record UpdateDingTalkCalendarEventRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        DingTalkRules.Id(ref violations, EventId, nameof(EventId));
        DingTalkCalendarEventRules.Texts(ref violations, Summary, Description);
        DingTalkCalendarEventRules.Times(ref violations, Start, End, IsAllDay);
        violations.Nested(Recurrence, nameof(Recurrence));
        violations.Require(End is null || Recurrence?.Range?.NumberOfOccurrences is null, nameof(End), "cannot be set together with Recurrence.Range.NumberOfOccurrences: make two changes.");
        DingTalkCalendarEventRules.Attendees(ref violations, Attendees);
        violations.NestedEach(Reminders, nameof(Reminders));
        violations.Nested(OnlineMeeting, nameof(OnlineMeeting));
        violations.NestedEach(UiConfigs, nameof(UiConfigs));
        ValidateUiConfigs(ref violations);
    }

    private void ValidateUiConfigs(ref Violations violations)
    {
        for (int i = 0; i < UiConfigs?.Count; i++)
        {
            violations.Require(UiConfigs[i]?.UiName is not null, $"{nameof(UiConfigs)}[{i}].{nameof(DingTalkCalendarUiConfig.UiName)}", "is missing.");
            violations.Require(UiConfigs[i]?.UiStatus is not null, $"{nameof(UiConfigs)}[{i}].{nameof(DingTalkCalendarUiConfig.UiStatus)}", "is missing.");
        }
    }
}
