using MeetingApis.DingTalk;
using MeetingApis.Scheduling.Internal;

namespace MeetingApis.Scheduling.DingTalk;

/// <summary>Writes plans and changes as DingTalk takes them.</summary>
internal static class DingTalkMeetingWriter
{
    private static readonly DingTalkCalendarOnlineMeeting s_conference = new() { Type = DingTalkOnlineMeetingType.DingTalk };

    /// <summary>The event of a plan.</summary>
    public static CreateDingTalkCalendarEventRequest EventOf(Draft draft, bool withPeople)
    {
        MeetingPlan plan = draft.Plan;
        (DingTalkCalendarEventTime start, DingTalkCalendarEventTime end) = DingTalkTimes.Write(plan.During);
        return new CreateDingTalkCalendarEventRequest
        {
            Summary = plan.Title,
            Description = draft.Description,
            Start = start,
            End = end,
            IsAllDay = plan.During.IsAllDay,
            Recurrence = plan.Recurrence is { } series ? DingTalkRecurrences.Write(series, plan.During) : null,
            Attendees = withPeople ? [.. plan.Attendees.Select(static person => Invite(person, isOptional: false)), .. plan.OptionalAttendees.Select(static person => Invite(person, isOptional: true))] : null,
            Reminders = plan.Reminders is { } reminders ? [.. reminders.Select(RemindAt)] : null,
            OnlineMeeting = plan.Online ? s_conference : null,
            Extra = Telling(withPeople),
        };
    }

    /// <summary>The change of an event, which tells its people.</summary>
    public static UpdateDingTalkCalendarEventRequest ChangeOf(ScheduledMeeting meeting, MeetingChange change)
    {
        GetDingTalkCalendarEventResponse held = meeting.Native.DingTalkEvent!;
        (DingTalkCalendarEventTime Start, DingTalkCalendarEventTime End)? during = change.During is { } time ? DingTalkTimes.Write(time) : null;
        return new UpdateDingTalkCalendarEventRequest
        {
            EventId = meeting.Id.NativeId,
            Summary = change.Title,
            Description = change.Description,
            Start = during?.Start,
            End = during?.End,
            IsAllDay = change.During?.IsAllDay,
            Recurrence = change.Recurrence is { } series ? DingTalkRecurrences.Write(series, change.During ?? meeting.During) : null,
            Reminders = [.. (change.Reminders ?? KeptReminders(held)).Select(RemindAt)],
            // It would replace the conference that there is.
            OnlineMeeting = change.Online == true && held.OnlineMeeting is null ? s_conference : null,
            Extra = Telling(true),
        };
    }

    /// <summary>Whether a call tells the people.</summary>
    public static DingTalkCalendarEventExtra Telling(bool tells) => new() { NoPushNotification = !tells, NoChatNotification = !tells };

    /// <summary>A change without reminders brings the usual ones back. Those by text message or call cannot be sent, and become messages.</summary>
    private static IReadOnlyList<TimeSpan> KeptReminders(GetDingTalkCalendarEventResponse held) => [.. held.Reminders.Select(static one => one.BeforeStart).OfType<TimeSpan>().Distinct()];

    private static DingTalkCalendarReminder RemindAt(TimeSpan before) => new() { Method = DingTalkReminderMethod.DingTalk, BeforeStart = before };

    private static DingTalkCalendarEventAttendee Invite(Person person, bool isOptional) => new() { UnionId = person.Id, IsOptional = isOptional };
}
