using MeetingApis.WeCom.Internal;

namespace MeetingApis.WeCom;

public sealed partial record UpdateWeComMeetingRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(!string.IsNullOrEmpty(MeetingId), nameof(MeetingId), "is missing.");
        violations.Require(MeetingStart is null || MeetingDuration is not null, nameof(MeetingDuration), "is missing: start and duration change together.");
        violations.Require(MeetingDuration is null || MeetingStart is not null, nameof(MeetingStart), "is missing: start and duration change together.");
        violations.Require(RemindTime is null || RemindTime.Value.InSeconds() >= TimeSpan.Zero, nameof(RemindTime), "must not be negative.");
        WeComMeetingRules.AgentId(ref violations, AgentId);
        WeComMeetingRules.Check(ref violations, Title, MeetingStart, MeetingDuration, Description, Location, Invitees, CalendarId);
        violations.Nested(Settings, nameof(Settings));
        violations.Require(Settings?.EnableInterpreter is null, $"{nameof(Settings)}.{nameof(Settings.EnableInterpreter)}", "cannot be changed: only a new meeting can be given it.");
        violations.Nested(Reminders, nameof(Reminders));
    }
}
