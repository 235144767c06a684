using MeetingApis.Feishu.Internal;

namespace MeetingApis.Feishu;

public sealed partial record CreateFeishuCalendarEventRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(StartTime is not null, nameof(StartTime), "is missing.");
        violations.Require(EndTime is not null, nameof(EndTime), "is missing.");
        violations.Nested(StartTime, nameof(StartTime));
        violations.Nested(EndTime, nameof(EndTime));
        FeishuCalendarEventTime.CheckBoth(ref violations, StartTime, EndTime);
        FeishuCalendarEventRules.CheckTexts(ref violations, Summary, Description, Recurrence);
        violations.Nested(Conference, nameof(Conference));
        violations.Require(
            Conference is not { Type: null } || Conference is { Icon: null, Description: null, MeetingUrl: null, MeetingSettings: null },
            "Conference.Type",
            "is missing: without it, Feishu creates a meeting of its own and ignores what else is said of the conference.");
        violations.Documented(Visibility, nameof(Visibility));
        violations.Documented(AttendeeAbility, nameof(AttendeeAbility));
        violations.Documented(FreeBusyStatus, nameof(FreeBusyStatus));
        violations.Nested(Location, nameof(Location));
        violations.NestedEach(Reminders, nameof(Reminders));
        violations.NestedEach(Schemas, nameof(Schemas));
        violations.NestedEach(Attachments, nameof(Attachments));
        violations.Require(Attachments?.HoldsAny(static attachment => attachment?.IsDeleted is not null) != true, nameof(Attachments), "must not set IsDeleted: a new event has nothing to delete.");
        violations.Nested(EventCheckIn, nameof(EventCheckIn));
    }
}
