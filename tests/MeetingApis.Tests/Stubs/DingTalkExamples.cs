using MeetingApis.DingTalk;

namespace MeetingApis.Tests.Stubs;

/// <summary>The example request of each operation's page, as a call.</summary>
internal static class DingTalkExamples
{
    private const string ScheduleConferenceId = "2a489xxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    private const string ConferenceId = "607452e01401526ee39609e1";
    private const string UnionId = "qzR1iSMDvzR9iP7Pxxxxxxxxxxxx";

    private static readonly DateTimeOffset s_start = DateTimeOffset.FromUnixTimeMilliseconds(1687924800000);

    public static IReadOnlyDictionary<string, Func<DingTalkClient, Task>> Calls { get; } = new Dictionary<string, Func<DingTalkClient, Task>>(StringComparer.Ordinal)
    {
        ["dingtalk.schedule_conferences.create"] = client => client.ScheduleConferences.CreateAsync(ScheduleConference, Cancellation),
        ["dingtalk.schedule_conferences.update"] = client => client.ScheduleConferences.UpdateAsync(
            new() { CreatorUnionId = UnionId, ScheduleConferenceId = ScheduleConferenceId, Title = "Booked meeting title", StartTime = s_start, EndTime = s_start.AddHours(1) },
            Cancellation),
        ["dingtalk.schedule_conferences.cancel"] = client => client.ScheduleConferences.CancelAsync(
            new() { ScheduleConferenceId = ScheduleConferenceId, CreatorUnionId = UnionId },
            Cancellation),
        ["dingtalk.schedule_conferences.get"] = client => client.ScheduleConferences.GetAsync(ScheduleConferenceId, UnionId, Cancellation),
        ["dingtalk.schedule_conferences.get_settings"] = client => client.ScheduleConferences.GetSettingsAsync(ScheduleConferenceId, Cancellation),
        ["dingtalk.schedule_conferences.list_history"] = client => client.ScheduleConferences.ListHistoryAsync(ScheduleConferenceId, "19", 20, Cancellation),
        ["dingtalk.rooms.get"] = client => client.Rooms.GetAsync("0ffb7184xxxxx", UnionId, Cancellation),
        ["dingtalk.rooms.list"] = client => client.Rooms.ListAsync(new() { UnionId = UnionId, PageToken = "123", PageSize = 20 }, Cancellation),
        ["dingtalk.room_groups.get"] = client => client.RoomGroups.GetAsync("1", UnionId, Cancellation),
        ["dingtalk.room_groups.list"] = client => client.RoomGroups.ListAsync(UnionId, Cancellation),
        ["dingtalk.room_groups.get_administrators"] = client => client.RoomGroups.GetAdministratorsAsync("1", UnionId, Cancellation),
        ["dingtalk.video_conferences.create"] = client => client.VideoConferences.CreateAsync(VideoConference, Cancellation),
        ["dingtalk.video_conferences.close"] = client => client.VideoConferences.CloseAsync(ConferenceId, UnionId, Cancellation),
        ["dingtalk.video_conferences.get"] = client => client.VideoConferences.GetAsync(ConferenceId, Cancellation),
        ["dingtalk.video_conferences.list_members"] = client => client.VideoConferences.ListMembersAsync(ConferenceId, "0", 128, Cancellation),
        ["dingtalk.video_conferences.batch_get"] = client => client.VideoConferences.BatchGetAsync(new() { ConferenceIds = ["607452e0xxx"] }, Cancellation),
        ["dingtalk.video_conferences.list_ongoing_of_user"] = client => client.VideoConferences.ListOngoingOfUserAsync(UnionId, Cancellation),
        ["dingtalk.video_conferences.list_ongoing"] = client => client.VideoConferences.ListOngoingAsync("50742351870", 20, Cancellation),
        ["dingtalk.video_conferences.list_by_room_code"] = client => client.VideoConferences.ListByRoomCodeAsync("42726123456", "10", 20, Cancellation),
    };

    /// <summary>The example body of scheduling, the deepest of all.</summary>
    public static CreateScheduleConferenceRequest ScheduleConference => new()
    {
        CreatorUnionId = "qzR1ixxxx9iP7",
        Title = "预约会议标题",
        StartTime = s_start,
        EndTime = s_start.AddHours(1),
        Settings = new()
        {
            HostUnionId = "2iPOxxxxwiEiE",
            CohostUnionIds = ["mE4lKxxxxwiEi"],
            ConfAllowedCorpId = "dingxxxx335",
            LockRoom = false,
            ScreenShareForbidden = false,
            MuteOnJoin = DingTalkMuteOnJoinMode.On,
            ExtraSettings = new()
            {
                WaitingRoom = DingTalkWaitingRoomMode.Off,
                JoinBeforeHost = false,
                EnableChat = false,
                LockNick = false,
                LockMediaStatusMicMute = false,
                ExtensionApps = [new() { CoolAppCode = "COOxxxxB000W", AutoOpenMode = DingTalkExtensionAppAutoOpenMode.Nobody, ExtensionAppBizData = "bizData" }],
                EnableWebAnonymousJoin = true,
                PushAllMeetingRecords = true,
                PushMinutesCard = true,
                PushCloudRecordCard = true,
                MinutesOwnerUnionId = "2iPxxxxwiEiE",
                CloudRecordOwnerUnionId = "2iPxxxxwiEiE",
                MinutesSummaryTemplateType = DingTalkSummaryTemplateType.Official,
                MinutesSummaryTemplateId = "default",
                MinutesSummaryDiyTemplateVersion = "1",
                HiddenOwnerNick = true,
            },
            RecordSettings = new()
            {
                RecordAutoStart = false,
                RecordAutoStartType = DingTalkRecordAutoStartType.CreatorAsHost,
                Mode = DingTalkConferenceLayout.Grid,
                IsFollowHost = true,
                RestrictShareMinutesSummaryOnly = false,
            },
            SummarySettings = new()
            {
                Value = DingTalkAiSummarySwitch.Disable,
                ReceiverType = DingTalkAiSummaryReceiverType.Creator,
                AllowAllParticipantsStart = false,
                RestrictShareMinutesSummaryOnly = false,
            },
        },
    };

    /// <summary>The example body of beginning a conference.</summary>
    public static CreateVideoConferenceRequest VideoConference => new()
    {
        UnionId = "27SaQ3iiHLN0uwqcPisedfreNwiEiE",
        Title = "XXX的视频会议",
        InviteUnionIds = ["iSKzJxxxxx"],
        InviteCaller = false,
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;
}
