using MeetingApis.Feishu;

namespace MeetingApis.Scheduling.Feishu;

/// <summary>Parts of plans as Feishu writes them.</summary>
internal static class FeishuMeetingWriter
{
    /// <summary>A meeting in an app's calendar would start for nobody if its attendees could not start it.</summary>
    public static FeishuCalendarEventConference ConferenceOf(bool online, bool? recording, bool isApp) => online
        ? new FeishuCalendarEventConference
        {
            Type = FeishuEventConferenceType.FeishuMeeting,
            MeetingSettings = recording is null && !isApp ? null : new FeishuCalendarEventMeetingSettings { AutoRecord = recording, AllowAttendeesStart = isApp ? true : null },
        }
        : new FeishuCalendarEventConference { Type = FeishuEventConferenceType.None };

    public static IReadOnlyList<FeishuCalendarEventReminder>? RemindersOf(IReadOnlyList<TimeSpan>? reminders) =>
        reminders is null ? null : [.. reminders.Select(static before => new FeishuCalendarEventReminder { Minutes = (int)before.TotalMinutes })];

    /// <summary>Feishu takes the check-in off an event whose change leaves it out.</summary>
    public static FeishuCalendarEventCheckIn? KeptCheckIn(FeishuCalendarEvent? current) => current?.EventCheckIn is { EnableCheckIn: { } isOn } kept
        ? new FeishuCalendarEventCheckIn
        {
            EnableCheckIn = isOn,
            CheckInStartTime = TimeOf(kept.CheckInStartTime),
            CheckInEndTime = TimeOf(kept.CheckInEndTime),
            NeedNotifyAttendees = kept.NeedNotifyAttendees,
        }
        : null;

    private static FeishuCalendarEventCheckInTime? TimeOf(FeishuCalendarEventCheckInTimeInfo? time) => time is { TimeType: { } type, Duration: { } duration }
        ? new FeishuCalendarEventCheckInTime { TimeType = type, Duration = duration }
        : null;
}
