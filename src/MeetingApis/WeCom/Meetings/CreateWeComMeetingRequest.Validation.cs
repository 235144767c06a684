using MeetingApis.WeCom.Internal;

namespace MeetingApis.WeCom;

public sealed partial record CreateWeComMeetingRequest : IValidated
{
    private static readonly TimeSpan s_longestMeeting = TimeSpan.FromSeconds(86_399);

    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(!string.IsNullOrEmpty(AdminUserId), nameof(AdminUserId), "is missing.");
        violations.Require(Title is not null, nameof(Title), "is missing.");
        violations.Require(MeetingDuration.InSeconds() <= s_longestMeeting, nameof(MeetingDuration), "must be at most 86,399 seconds.");
        WeComMeetingRules.AgentId(ref violations, AgentId);
        WeComMeetingRules.Check(ref violations, Title, MeetingStart, MeetingDuration, Description, Location, Invitees, CalendarId);
        WeComBasicMeetings.Exclude(ref violations, Guests is not null, nameof(Guests));
        violations.NestedEach(Guests, nameof(Guests));
        ValidateGuestNames(ref violations);
        violations.Nested(Settings, nameof(Settings));
        violations.Nested(Reminders, nameof(Reminders));
        ValidateAgainstDefaults(ref violations);
    }

    /// <summary>A guest of a meeting that exists may be nameless; one of a new meeting has a name of 1 to 16 characters, or none is sent.</summary>
    private void ValidateGuestNames(ref Violations violations)
    {
        for (int i = 0; i < Guests?.Count; i++)
        {
            if (Guests[i] is { GuestName: "" })
            {
                violations.Add($"{nameof(Guests)}[{i}].{nameof(WeComMeetingGuest.GuestName)}", "must be 1 to 16 characters.");
            }
        }
    }

    /// <summary>In a new meeting null means WeCom's default, so this refuses an option whose counterpart is null. A change may send such an option alone.</summary>
    private void ValidateAgainstDefaults(ref Violations violations)
    {
        if (Settings is { } settings)
        {
            violations.Require(settings.HostKey is null || settings.EnableHostKey is not null, "Settings.HostKey", "needs EnableHostKey.");
            violations.Require(settings.AttendeeJoinAutoRecord is null || settings.AutoRecordType is not null, "Settings.AttendeeJoinAutoRecord", "needs AutoRecordType Cloud.");
            violations.Require(settings.EnableHostPauseAutoRecord is null || settings.AutoRecordType is not null, "Settings.EnableHostPauseAutoRecord", "needs AutoRecordType Cloud.");
            violations.Require(settings.RingUsers is null || settings.RemindScope is not null, "Settings.RingUsers", "needs RemindScope ChosenMembers.");
        }

        if (Reminders is { } reminders)
        {
            violations.Require(reminders.RepeatType is null || reminders.IsRepeat is not null, "Reminders.RepeatType", "needs IsRepeat.");
            violations.Require(reminders.RepeatInterval is null || reminders.RepeatType is not null || !WeComBasicMeetings.Apply(violations), "Reminders.RepeatInterval", "needs RepeatType Weekly.");
            violations.Require(reminders.IsCustomRepeat != true || reminders.IsRepeat is not null, "Reminders.IsCustomRepeat", "needs IsRepeat.");
            violations.Require(reminders.RepeatDaysOfWeek is null || reminders.IsCustomRepeat is not null, "Reminders.RepeatDaysOfWeek", "needs a custom weekly repetition.");
            violations.Require(reminders.RepeatDaysOfMonth is null || reminders.IsCustomRepeat is not null, "Reminders.RepeatDaysOfMonth", "needs a custom monthly repetition.");
        }
    }
}
