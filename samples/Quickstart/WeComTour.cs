using MeetingApis.WeCom;

namespace MeetingApis.Samples.Quickstart;

/// <summary>WeCom: move a meeting and change nearly everything about it.</summary>
internal static class WeComTour
{
    public static Task RunAsync(WeComClient wecom, Examples examples, Report report) =>
        report.RunAsync("wecom.meetings.update", async () =>
        {
            DateTimeOffset start = DateTimeOffset.UtcNow.AddDays(1);
            UpdateMeetingResponse response = await wecom.Meetings.UpdateAsync(new UpdateMeetingRequest
            {
                MeetingId = examples.MeetingId,
                Title = "新建会议",
                MeetingStart = start,
                MeetingDuration = TimeSpan.FromHours(1),
                Description = "新建会议描述",
                Location = "广州媒体港",
                Invitees = new WeComMembers { UserIds = examples.InviteeUserIds },
                Settings = new WeComMeetingSettings
                {
                    Password = "1234",
                    AllowEnterBeforeHost = true,
                    EnableEnterMute = EnterMuteMode.On,
                    AllowUnmuteSelf = true,
                    AllowExternalUser = false,
                    AutoRecordType = AutoRecordType.None,
                    EnableHostKey = true,
                    HostKey = "271828",
                    RemindScope = MeetingRemindScope.Hosts,
                },
                Reminders = new WeComMeetingReminders
                {
                    IsRepeat = true,
                    RepeatType = MeetingRepeatType.Weekly,
                    RepeatUntilType = MeetingRepeatUntilType.Count,
                    RepeatUntilCount = 10,
                    RemindBefore = [TimeSpan.Zero, TimeSpan.FromMinutes(15)],
                },
            });
            string without = response.ExcessUsers.Count == 0 ? "everyone has a meeting account" : $"without a meeting account: {string.Join(", ", response.ExcessUsers)}";
            return $"meeting {examples.MeetingId} now begins {start:yyyy-MM-dd HH:mm} UTC, weekly, 10 times; {without}";
        });

    public static Task ShowUnknownMeetingAsync(WeComClient wecom, Report report) =>
        report.ExpectAsync<MeetingNotFoundException>("an unknown meeting", () => wecom.Meetings.UpdateAsync(
            new UpdateMeetingRequest { MeetingId = "hy-unknown", Title = "新建会议" }));
}
