using MeetingApis.Feishu.Internal;

namespace MeetingApis.Feishu;

public sealed partial record UpdateFeishuCalendarEventRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        // Feishu takes one of them without an error, and changes nothing.
        violations.Require(StartTime is not null || EndTime is null, nameof(StartTime), "is missing: Feishu changes start and end together.");
        violations.Require(EndTime is not null || StartTime is null, nameof(EndTime), "is missing: Feishu changes start and end together.");
        violations.Nested(StartTime, nameof(StartTime));
        violations.Nested(EndTime, nameof(EndTime));
        FeishuCalendarEventTime.CheckBoth(ref violations, StartTime, EndTime);
        FeishuCalendarEventRules.CheckTexts(ref violations, Summary, Description, Recurrence);
        violations.Nested(Conference, nameof(Conference));
        violations.Documented(Visibility, nameof(Visibility));
        violations.Documented(AttendeeAbility, nameof(AttendeeAbility));
        violations.Documented(FreeBusyStatus, nameof(FreeBusyStatus));
        violations.Nested(Location, nameof(Location));
        violations.NestedEach(Reminders, nameof(Reminders));
        violations.NestedEach(Schemas, nameof(Schemas));
        violations.NestedEach(Attachments, nameof(Attachments));
        violations.Nested(EventCheckIn, nameof(EventCheckIn));
    }
}
