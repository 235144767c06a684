using System.Text;
using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.WeCom;

/// <summary>What updating a meeting puts on the wire.</summary>
public sealed class UpdateWeComMeetingTests
{
    private const string Url = "/cgi-bin/meeting/update?access_token=token-1";

    public static TheoryData<WeComAutoRecordType, string> AutoRecordTypes => new()
    {
        { WeComAutoRecordType.None, "none" },
        { WeComAutoRecordType.Local, "local" },
        { WeComAutoRecordType.Cloud, "cloud" },
        { new WeComAutoRecordType("moon"), "moon" },
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Update_sends_the_example_of_the_page()
    {
        WeComStub wecom = Start();
        var request = new UpdateWeComMeetingRequest
        {
            MeetingId = "hyxxx",
            Title = "新建会议",
            MeetingStart = DateTimeOffset.FromUnixTimeSeconds(1600000000),
            MeetingDuration = TimeSpan.FromHours(1),
            Description = "新建会议描述",
            Location = "广州媒体港",
            Invitees = new() { UserIds = ["lisi", "wangwu"] },
            Settings = new()
            {
                Password = "1234",
                EnableWaitingRoom = false,
                AllowEnterBeforeHost = true,
                EnableEnterMute = WeComEnterMuteMode.On,
                AllowUnmuteSelf = true,
                MuteAll = false,
                AllowExternalUser = false,
                EnableScreenWatermark = false,
                WatermarkType = WeComWatermarkType.MultipleRows,
                AutoRecordType = WeComAutoRecordType.None,
                AttendeeJoinAutoRecord = false,
                EnableHostPauseAutoRecord = false,
                EnableEnroll = true,
                EnableHostKey = true,
                HostKey = "meetinghostkey",
                Hosts = new() { UserIds = ["lisi", "wangwu"] },
                RemindScope = WeComMeetingRemindScope.ChosenMembers,
                RingUsers = new() { UserIds = ["zhangsan", "lis"] },
            },
            CalendarId = "wcjgewCwAAqeJcPI1d8Pwbjt7nttzAAA",
            Reminders = new()
            {
                IsRepeat = true,
                RepeatType = WeComMeetingRepeatType.Daily,
                IsCustomRepeat = true,
                RepeatUntilType = WeComMeetingRepeatUntilType.Count,
                RepeatUntilCount = 10,
                RepeatUntil = DateTimeOffset.FromUnixTimeSeconds(1606976813),
                RepeatInterval = 1,
                RepeatDaysOfWeek = [DayOfWeek.Wednesday, DayOfWeek.Sunday],
                RepeatDaysOfMonth = [10, 21],
                RemindBefore = [TimeSpan.Zero, TimeSpan.FromMinutes(15)],
            },
        };

        await wecom.Client.Meetings.UpdateAsync(request, Cancellation);

        wecom.Received(HttpMethod.Post, Url).Body.ShouldEqualJson(Example.RequestOf("wecom.meetings.update")!);
    }

    [Fact]
    public async Task Update_omits_fields_never_set()
    {
        WeComStub wecom = Start();

        await wecom.Client.Meetings.UpdateAsync(new() { MeetingId = "hyxxx" }, Cancellation);

        Assert.Equal("""{"meetingid":"hyxxx"}""", wecom.Received(HttpMethod.Post, Url).Body);
    }

    [Fact]
    public async Task Update_sends_what_only_the_page_without_advanced_features_lists()
    {
        WeComStub wecom = Start();

        await wecom.Client.Meetings.UpdateAsync(new() { MeetingId = "hyxxx", RemindTime = TimeSpan.FromMinutes(15), AgentId = "1000014" }, Cancellation);

        wecom.Received(HttpMethod.Post, Url).Body.ShouldEqualJson("""{"meetingid":"hyxxx","remind_time":900,"agentid":1000014}""");
    }

    [Fact]
    public async Task Update_sends_empty_text_and_empty_lists()
    {
        WeComStub wecom = Start();
        var request = new UpdateWeComMeetingRequest
        {
            MeetingId = "hyxxx",
            Description = "",
            Location = "",
            Invitees = new() { UserIds = [] },
            Settings = new() { Hosts = new() { UserIds = [] }, RingUsers = new() { UserIds = [] } },
            Reminders = new() { RemindBefore = [], RepeatDaysOfWeek = [], RepeatDaysOfMonth = [] },
        };

        await wecom.Client.Meetings.UpdateAsync(request, Cancellation);

        wecom.Received(HttpMethod.Post, Url).Body.ShouldEqualJson(
            """
            {"meetingid":"hyxxx","description":"","location":"","invitees":{"userid":[]},"settings":{"hosts":{"userid":[]},"ring_users":{"userid":[]}},
            "reminders":{"remind_before":[],"repeat_day_of_week":[],"repeat_day_of_month":[]}}
            """);
    }

    [Fact]
    public async Task Update_sends_the_token_in_the_query_and_no_header_that_nobody_asked_for()
    {
        WeComStub wecom = Start();

        await wecom.Client.Meetings.UpdateAsync(new() { MeetingId = "hyxxx" }, Cancellation);

        ReceivedRequest received = wecom.Received(HttpMethod.Post, Url);
        Assert.Equal("https://qyapi.weixin.qq.com" + Url, received.Url);
        Assert.Equal("application/json; charset=utf-8", received.Headers["Content-Type"]);
        Assert.Equal(["Content-Length", "Content-Type"], received.Headers.Keys.Order(StringComparer.Ordinal));
        Assert.DoesNotContain("token-1", received.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Update_sends_Chinese_as_utf8_and_not_escaped()
    {
        WeComStub wecom = Start();

        await wecom.Client.Meetings.UpdateAsync(new() { MeetingId = "hyxxx", Title = "<新建>&'会议'+" }, Cancellation);

        byte[] body = wecom.Received(HttpMethod.Post, Url).Bytes!;
        Assert.Equal("""{"meetingid":"hyxxx","title":"<新建>&'会议'+"}""", Encoding.UTF8.GetString(body));
        Assert.True(body.AsSpan().IndexOf("新建"u8) > 0);
    }

    [Fact]
    public async Task Update_keeps_text_beyond_the_basic_plane_and_line_breaks()
    {
        WeComStub wecom = Start();

        await wecom.Client.Meetings.UpdateAsync(new() { MeetingId = "hyxxx", Description = "第一行\n🎉\t\"𠮷\"" }, Cancellation);

        wecom.Received(HttpMethod.Post, Url).Body.ShouldEqualJson("""{"meetingid":"hyxxx","description":"第一行\n🎉\t\"𠮷\""}""");
    }

    [Fact]
    public async Task Update_sends_seconds_and_cuts_fractions_off()
    {
        WeComStub wecom = Start();
        var start = new DateTimeOffset(2026, 1, 16, 9, 30, 0, 999, TimeSpan.FromHours(8));

        await wecom.Client.Meetings.UpdateAsync(new() { MeetingId = "hyxxx", MeetingStart = start, MeetingDuration = TimeSpan.FromSeconds(300.9) }, Cancellation);

        wecom.Received(HttpMethod.Post, Url).Body.ShouldEqualJson("""{"meetingid":"hyxxx","meeting_start":1768527000,"meeting_duration":300}""");
    }

    [Theory]
    [InlineData(DayOfWeek.Monday, 1)]
    [InlineData(DayOfWeek.Tuesday, 2)]
    [InlineData(DayOfWeek.Wednesday, 3)]
    [InlineData(DayOfWeek.Thursday, 4)]
    [InlineData(DayOfWeek.Friday, 5)]
    [InlineData(DayOfWeek.Saturday, 6)]
    [InlineData(DayOfWeek.Sunday, 7)]
    public async Task Update_counts_days_from_Monday_to_Sunday(DayOfWeek day, int onTheWire)
    {
        WeComStub wecom = Start();

        await wecom.Client.Meetings.UpdateAsync(new() { MeetingId = "hyxxx", Reminders = new() { RepeatDaysOfWeek = [day] } }, Cancellation);

        wecom.Received(HttpMethod.Post, Url).Body.ShouldEqualJson($$$"""{"meetingid":"hyxxx","reminders":{"repeat_day_of_week":[{{{onTheWire}}}]}}""");
    }

    [Theory]
    [InlineData(true, 1, "true")]
    [InlineData(false, 0, "false")]
    public async Task Update_sends_flags_as_numbers_where_WeCom_wants_numbers(bool flag, int asNumber, string asBoolean)
    {
        WeComStub wecom = Start();
        var request = new UpdateWeComMeetingRequest { MeetingId = "hyxxx", Settings = new() { EnableEnroll = flag }, Reminders = new() { IsRepeat = flag, IsCustomRepeat = flag } };

        await wecom.Client.Meetings.UpdateAsync(request, Cancellation);

        wecom.Received(HttpMethod.Post, Url).Body.ShouldEqualJson(
            $$$"""{"meetingid":"hyxxx","settings":{"enable_enroll":{{{asBoolean}}}},"reminders":{"is_repeat":{{{asNumber}}},"is_custom_repeat":{{{asNumber}}}}}""");
    }

    [Theory]
    [MemberData(nameof(AutoRecordTypes))]
    public async Task Update_sends_every_kind_of_recording(WeComAutoRecordType type, string onTheWire)
    {
        WeComStub wecom = Start();

        await wecom.Client.Meetings.UpdateAsync(new() { MeetingId = "hyxxx", Settings = new() { AutoRecordType = type } }, Cancellation);

        wecom.Received(HttpMethod.Post, Url).Body.ShouldEqualJson($$$"""{"meetingid":"hyxxx","settings":{"auto_record_type":"{{{onTheWire}}}"}}""");
    }

    [Theory]
    [InlineData(WeComEnterMuteMode.Off, WeComWatermarkType.SingleRow, WeComMeetingRemindScope.Nobody, WeComMeetingRepeatType.Daily, WeComMeetingRepeatUntilType.Date, "0 0 1 0 0")]
    [InlineData(WeComEnterMuteMode.On, WeComWatermarkType.MultipleRows, WeComMeetingRemindScope.Hosts, WeComMeetingRepeatType.Weekly, WeComMeetingRepeatUntilType.Count, "1 1 2 1 1")]
    [InlineData(WeComEnterMuteMode.OnAboveSixPeople, WeComWatermarkType.SingleRow, WeComMeetingRemindScope.Everyone, WeComMeetingRepeatType.Monthly, WeComMeetingRepeatUntilType.Date, "2 0 3 2 0")]
    [InlineData((WeComEnterMuteMode)8, (WeComWatermarkType)8, WeComMeetingRemindScope.ChosenMembers, WeComMeetingRepeatType.Weekdays, (WeComMeetingRepeatUntilType)8, "8 8 4 7 8")]
    public async Task Update_sends_codes_as_the_numbers_of_the_page(WeComEnterMuteMode mute, WeComWatermarkType watermark, WeComMeetingRemindScope scope, WeComMeetingRepeatType repeat, WeComMeetingRepeatUntilType until, string onTheWire)
    {
        WeComStub wecom = Start();
        string[] number = onTheWire.Split(' ');
        var request = new UpdateWeComMeetingRequest
        {
            MeetingId = "hyxxx",
            Settings = new() { EnableEnterMute = mute, WatermarkType = watermark, RemindScope = scope },
            Reminders = new() { RepeatType = repeat, RepeatUntilType = until },
        };

        await wecom.Client.Meetings.UpdateAsync(request, Cancellation);

        wecom.Received(HttpMethod.Post, Url).Body.ShouldEqualJson(
            $$$"""{"meetingid":"hyxxx","settings":{"enable_enter_mute":{{{number[0]}}},"watermark_type":{{{number[1]}}},"remind_scope":{{{number[2]}}}},"reminders":{"repeat_type":{{{number[3]}}},"repeat_until_type":{{{number[4]}}}}}""");
    }

    [Fact]
    public async Task A_kind_of_recording_without_text_cannot_be_sent()
    {
        WeComStub wecom = Start();

        await Assert.ThrowsAsync<ArgumentException>(() => wecom.Client.Meetings.UpdateAsync(new() { MeetingId = "hyxxx", Settings = new() { AutoRecordType = default(WeComAutoRecordType) } }, Cancellation));

        Assert.Empty(wecom.Transport.Calls);
        Assert.Empty(wecom.Transport.TokenRequests);
    }

    [Fact]
    public async Task Update_refuses_a_null_request()
    {
        WeComStub wecom = Start();

        ArgumentNullException thrown = await Assert.ThrowsAsync<ArgumentNullException>(() => wecom.Client.Meetings.UpdateAsync(null!, Cancellation));

        Assert.Equal("request", thrown.ParamName);
        Assert.Empty(wecom.Transport.TokenRequests);
    }

    private static WeComStub Start()
    {
        var wecom = WeComStub.Start(options => options.ValidateRequests = false);
        wecom.ReplyExample("meetings.update");
        return wecom;
    }
}
