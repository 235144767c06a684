using MeetingApis.Scheduling.Internal;
using MeetingApis.WeCom;

namespace MeetingApis.Scheduling.WeCom;

/// <summary>Writes the requests that create and change meetings and schedules.</summary>
internal sealed class WeComRequests(bool isSelfBuilt, string? calendarId)
{
    public CreateWeComMeetingRequest NewMeeting(Draft draft, bool withPeople)
    {
        MeetingPlan plan = draft.Plan;
        string[] invitees = withPeople ? [.. draft.People.Select(static person => person.Id).Distinct(StringComparer.OrdinalIgnoreCase)] : [];
        return new CreateWeComMeetingRequest
        {
            AdminUserId = plan.Organizer!.Id,
            Title = plan.Title,
            MeetingStart = plan.During.Start,
            MeetingDuration = plan.During.Duration,
            Description = draft.Description,
            Invitees = invitees.Length > 0 ? new WeComMembers { UserIds = invitees } : null,
            Settings = SettingsOf(plan.Password, plan.Recording),
            Reminders = WeComRecurrence.ForMeeting(plan.Recurrence, plan.Reminders, plan.During, present: null, isSelfBuilt),
            CalendarId = calendarId,
        };
    }

    /// <summary>The organizer manages the schedule, which only those can who are on it.</summary>
    public CreateWeComScheduleRequest NewSchedule(Draft draft, bool withPeople)
    {
        MeetingPlan plan = draft.Plan;
        string organizer = plan.Organizer!.Id;
        IEnumerable<string> people = withPeople ? draft.People.Select(static person => person.Id).Prepend(organizer) : [organizer];
        return new CreateWeComScheduleRequest
        {
            Schedule = new NewWeComSchedule
            {
                StartTime = plan.During.Start,
                EndTime = EndOf(plan.During),
                IsWholeDay = plan.During.IsAllDay ? true : null,
                AdminUserIds = [organizer],
                Attendees = WeComPeople.Attendees(people.Distinct(StringComparer.OrdinalIgnoreCase)),
                Summary = plan.Title,
                Description = draft.Description,
                CalendarId = calendarId,
                Reminders = WeComRecurrence.ForSchedule(plan.Recurrence, plan.Reminders, plan.During),
            },
        };
    }

    /// <summary>Whether a change is one of the meeting itself. WeCom tells everybody of an empty one too.</summary>
    public static bool ChangesSomething(MeetingChange change) =>
        change is not { Title: null, Description: null, During: null, Password: null, Recording: null, Reminders: null, Recurrence: null };

    public UpdateWeComMeetingRequest ChangedMeeting(ScheduledMeeting meeting, MeetingChange change)
    {
        GetWeComMeetingResponse present = meeting.Native.WeComMeeting!;
        return new UpdateWeComMeetingRequest
        {
            MeetingId = meeting.Id.NativeId,
            Title = change.Title,
            MeetingStart = change.During?.Start,
            MeetingDuration = change.During?.Duration,
            Description = change.Description,
            Settings = SettingsOf(change.Password, change.Recording),
            Reminders = WeComRecurrence.ForMeeting(SeriesOf(meeting, change), change.Reminders, change.During ?? meeting.During, present.Reminders ?? new WeComMeetingRemindersInfo(), isSelfBuilt),
            CalendarId = present.CalendarId ?? calendarId,
        };
    }

    /// <summary>WeCom replaces the whole schedule but its people, so that everything is sent that it has.</summary>
    public static UpdateWeComScheduleRequest ChangedSchedule(ScheduledMeeting meeting, MeetingChange change)
    {
        WeComSchedule present = meeting.Native.WeComSchedule!;
        MeetingTime during = change.During ?? meeting.During;
        return new UpdateWeComScheduleRequest
        {
            SkipAttendees = true,
            Schedule = new ChangedWeComSchedule
            {
                ScheduleId = meeting.Id.NativeId,
                StartTime = change.During is null ? present.StartTime!.Value : during.Start,
                EndTime = change.During is null ? present.EndTime!.Value : EndOf(during),
                IsWholeDay = during.IsAllDay ? true : null,
                AdminUserIds = present.AdminUserIds,
                Summary = change.Title ?? present.Summary,
                Description = change.Description ?? present.Description,
                Location = present.Location,
                Reminders = RemindersOf(present, meeting, change, during),
            },
        };
    }

    /// <summary>The last second of whole days: no page says whether their end belongs to them, and this one does in any case.</summary>
    private static DateTimeOffset EndOf(MeetingTime during) => during.IsAllDay ? during.End.AddSeconds(-1) : during.End;

    /// <summary>A rule that was read is written again, so that its zone is that of the new time; one that cannot be said stays as it is.</summary>
    private static WeComScheduleReminders? RemindersOf(WeComSchedule present, ScheduledMeeting meeting, MeetingChange change, MeetingTime during)
    {
        WeComScheduleReminders? kept = present.Reminders is { } reminders ? CopyOf(reminders) : null;
        WeComScheduleReminders? reminds = change.Reminders is null ? kept : WeComRecurrence.ForSchedule(series: null, change.Reminders, during);
        WeComScheduleReminders? repeats = SeriesOf(meeting, change) is { } series ? WeComRecurrence.ForSchedule(series, reminders: null, during) : kept;
        return repeats is null
            ? reminds is null ? null : new WeComScheduleReminders { IsRemind = reminds.IsRemind, RemindBeforeEvent = reminds.RemindBeforeEvent, ReminderOffsets = reminds.ReminderOffsets }
            : repeats with { IsRemind = reminds?.IsRemind, RemindBeforeEvent = reminds?.RemindBeforeEvent, ReminderOffsets = reminds?.ReminderOffsets };
    }

    /// <summary>What WeCom answers of things that a schedule has not, such as an interval of 0, is left out.</summary>
    private static WeComScheduleReminders CopyOf(WeComScheduleRemindersInfo present)
    {
        bool isRemind = present.IsRemind == true;
        bool isRepeat = present.IsRepeat == true;
        bool isCustom = isRepeat && present.IsCustomRepeat == true;
        return new WeComScheduleReminders
        {
            IsRemind = isRemind ? true : null,
            RemindBeforeEvent = isRemind ? present.RemindBeforeEvent : null,
            ReminderOffsets = isRemind && present.ReminderOffsets.Count > 0 ? present.ReminderOffsets : null,
            IsRepeat = isRepeat ? true : null,
            RepeatType = isRepeat ? present.RepeatType : null,
            RepeatUntil = isRepeat ? present.RepeatUntil : null,
            IsCustomRepeat = isCustom ? true : null,
            RepeatInterval = isCustom ? present.RepeatInterval : null,
            RepeatDaysOfWeek = isCustom && present.RepeatDaysOfWeek.Count > 0 ? present.RepeatDaysOfWeek : null,
            RepeatDaysOfMonth = isCustom && present.RepeatDaysOfMonth.Count > 0 ? present.RepeatDaysOfMonth : null,
            TimeZoneHours = isRepeat ? present.TimeZoneHours : null,
        };
    }

    /// <summary>The rule to write. With a new time the present one is said again, unless it cannot be said; null leaves it.</summary>
    private static MeetingRecurrence? SeriesOf(ScheduledMeeting meeting, MeetingChange change) =>
        change.Recurrence ?? (change.During is null ? null : meeting.Recurrence);

    private static WeComMeetingSettings? SettingsOf(string? password, bool? recording) => password is null && recording is null
        ? null
        : new WeComMeetingSettings
        {
            Password = password,
            AutoRecordType = recording is { } records ? records ? WeComAutoRecordType.Cloud : WeComAutoRecordType.None : null,
        };
}
