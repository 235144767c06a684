using System.Diagnostics;
using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.Tests.Faults;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.Performance;

/// <summary>
/// What a call allocates, against what it allocated when the figure was recorded: with everything on, over a transport that
/// answers at once, so that all of it happens on this thread and can be counted to the byte. The request is counted too.
/// </summary>
[Collection(AloneCollection.Name)]
public sealed class AllocationTests(ITestOutputHelper output)
{
    private const double Tolerance = 1.05;
    private const int CallsInABatch = 200;

    /// <summary>Code that has just been compiled allocates more than it does once the compiler has come back to it.</summary>
    private static readonly TimeSpan s_longestWarmUp = TimeSpan.FromSeconds(20);

    private const string CalendarEvent = """{"event":{"event_id":"00592a0e-7edf-4678-bc9d-1b77383ef08e_0","organizer_calendar_id":"feishu.cn_a1b2c3d4e5","summary":"周会","start_time":{"timestamp":"1608883322","timezone":"Asia/Shanghai"},"end_time":{"timestamp":"1608886922","timezone":"Asia/Shanghai"},"visibility":"default","attendee_ability":"can_see_others","free_busy_status":"busy","status":"confirmed","create_time":"1602504000","app_link":"https://applink.larkoffice.com/client/calendar/event/detail?calendarId=xxxxxx"}}""";

    private static readonly DateTimeOffset s_start = TimeProvider.System.GetUtcNow().AddHours(1);

    private static readonly Dictionary<string, Func<Func<Task>>> s_calls = new(StringComparer.Ordinal)
    {
        ["feishu.reserves.update"] = UpdateReserve,
        ["feishu.room_instances.reply"] = ReplyRoomInstance,
        ["feishu.room_reservations.list"] = ListRoomReservations,
        ["feishu.calendar_events.create"] = CreateCalendarEvent,
        ["feishu.calendar_events.get"] = GetCalendarEvent,
        ["wecom.meetings.update"] = UpdateMeeting,
        ["dingtalk.schedule_conferences.update"] = UpdateScheduleConference,
    };

    [Theory]
    [InlineData("feishu.reserves.update", 2456)]
    [InlineData("feishu.room_instances.reply", 1520)]
    [InlineData("feishu.room_reservations.list", 110808)]
    [InlineData("feishu.calendar_events.create", 3120)]
    [InlineData("feishu.calendar_events.get", 2552)]
    [InlineData("wecom.meetings.update", 1872)]
    [InlineData("dingtalk.schedule_conferences.update", 1544)]
    public async Task A_call_allocates_no_more_than_was_recorded(string operation, int recordedBytes)
    {
        Func<Task> call = s_calls[operation]();
        await call();

        double allocated = LeastAllocated(call, recordedBytes);

        output.WriteLine($"{operation}: {allocated:0} bytes");
        Assert.True(allocated <= recordedBytes * Tolerance, $"{operation} allocates {allocated:0} bytes a call; {recordedBytes} are recorded.");
    }

    /// <summary>The least that a call of a batch allocated; as soon as that is the recorded figure, no further batch is needed.</summary>
    private static double LeastAllocated(Func<Task> call, int recordedBytes)
    {
        double least = double.MaxValue;
        for (long start = Stopwatch.GetTimestamp(); least > recordedBytes && Stopwatch.GetElapsedTime(start) < s_longestWarmUp; Thread.Sleep(20))
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < CallsInABatch; i++)
            {
                Assert.True(call().IsCompletedSuccessfully);
            }

            least = Math.Min(least, (GC.GetAllocatedBytesForCurrentThread() - before) / (double)CallsInABatch);
        }

        return least;
    }

    private static Func<Task> UpdateReserve()
    {
        FeishuClient client = Feishu("""{"reserve":{"id":"6911188411934973028","meeting_no":"112000358","password":"971024","url":"https://vc.feishu.cn/j/337736498","live_link":"https://meetings.feishu.cn/s/1gub381l4gglv","end_time":"1608883322","expire_status":0}}""");
        return () => client.Reserves.UpdateAsync(
            "6911188411932033028",
            new UpdateReserveRequest
            {
                EndTime = s_start,
                MeetingSettings = new FeishuReserveMeetingSettings { Topic = "my meeting", Password = "971024", AutoRecord = true },
            },
            FeishuUserIdType.UserId);
    }

    private static Func<Task> ReplyRoomInstance()
    {
        FeishuClient client = Feishu("{}");
        return () => client.RoomInstances.ReplyAsync(
            new ReplyFeishuRoomInstanceRequest { RoomId = "omm_4de32cf10a4358788ff4e09e37ebbf9b", Uid = "a04dbea1-86b9-4372-aa8d-64ebe801be2a", OriginalTime = 0, Status = FeishuRoomInstanceStatus.NotCheckIn });
    }

    private static Func<Task> ListRoomReservations()
    {
        const string Row = """{"room_id":"omm_eada1d61a550955240c28757e7dec3af","room_name":"F2-11(10)","event_title":"周会","reserver":"张三","reserver_user_id":"ou_1234567(UserID)","department_of_reserver":"研发","guests_number":"5","accepted_number":"2","event_start_time":"2022.12.17 21:00:00 (GMT+08:00)","event_end_time":"2022.12.17 22:00:00 (GMT+08:00)","event_duration":"1:00:00","reservation_status":"预定成功","check_in_device":"签到板","room_check_in_status":"已签到","check_in_time":"2022.12.09 13:35:30 (GMT+08:00)","is_release_early":"已释放(手动释放)","releasing_person":"李四","releasing_time":"2022.12.20 11:25:15 (GMT+08:00)"}""";
        FeishuClient client = Feishu($$"""{"has_more":false,"room_reservation_list":[{{string.Join(',', Enumerable.Repeat(Row, 100))}}]}""");
        string[] rooms = ["omm_eada1d61a550955240c28757e7dec3af"];
        return () => client.RoomReservations.ListAsync(
            new ListFeishuRoomReservationsRequest { RoomLevelId = "omb_57c9cc7d9a81e27e54c8fabfd02759e7", StartTime = s_start.AddHours(-9), EndTime = s_start.AddHours(-5), RoomIds = rooms, PageSize = 100 });
    }

    private static Func<Task> CreateCalendarEvent()
    {
        FeishuClient client = Feishu(CalendarEvent);
        return () => client.CalendarEvents.CreateAsync(
            "feishu.cn_a1b2c3d4e5",
            new CreateFeishuCalendarEventRequest
            {
                Summary = "周会",
                NeedNotification = false,
                StartTime = FeishuCalendarEventTime.At(s_start, "Asia/Shanghai"),
                EndTime = FeishuCalendarEventTime.At(s_start.AddHours(1), "Asia/Shanghai"),
            },
            FeishuUserIdType.OpenId,
            "25fdf41b-8c80-2ce1-e94c-de8b5e7aa7e6");
    }

    private static Func<Task> GetCalendarEvent()
    {
        FeishuClient client = Feishu(CalendarEvent);
        return () => client.CalendarEvents.GetAsync("feishu.cn_a1b2c3d4e5", "00592a0e-7edf-4678-bc9d-1b77383ef08e_0", new GetFeishuCalendarEventRequest { NeedAttendee = false });
    }

    private static Func<Task> UpdateMeeting()
    {
        var client = new WeComClient(new WeComOptions { CorpId = "ww_stub", CorpSecret = "stub-secret" }, new ConstantTransport("""{"errcode":0,"errmsg":"ok"}"""));
        string[] invitees = ["lisi", "wangwu"];
        return () => client.Meetings.UpdateAsync(
            new UpdateWeComMeetingRequest { MeetingId = "hyxxx", Title = "新的主题", MeetingStart = s_start, MeetingDuration = TimeSpan.FromHours(1), Description = "description", Location = "room 1", Invitees = new WeComMembers { UserIds = invitees } });
    }

    private static Func<Task> UpdateScheduleConference()
    {
        var client = new DingTalkClient(new DingTalkOptions { AppKey = "ding_stub", AppSecret = "stub-secret" }, new ConstantTransport("""{"success":true,"requestId":"0FAEEC9C-C6F5-5C87-AECC-1A1E9E8E6CE1"}"""));
        return () => client.ScheduleConferences.UpdateAsync(
            new UpdateScheduleConferenceRequest { CreatorUnionId = "unionid", ScheduleConferenceId = "conference-1", Title = "周会", StartTime = s_start, EndTime = s_start.AddHours(1) });
    }

    private static FeishuClient Feishu(string data) => new(
        new FeishuOptions { AppId = "cli_stub", AppSecret = "stub-secret" },
        new ConstantTransport($$"""{"code":0,"msg":"success","data":{{data}}}"""));
}
