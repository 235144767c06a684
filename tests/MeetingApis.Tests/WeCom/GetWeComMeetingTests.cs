using System.Globalization;
using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.WeCom;

/// <summary>Reading a meeting.</summary>
public sealed class GetWeComMeetingTests
{
    private const string Url = "/cgi-bin/meeting/get_info?access_token=token-1";

    private static readonly DateTimeOffset s_joined = DateTimeOffset.FromUnixTimeSeconds(166666666);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_sends_the_example_of_the_page()
    {
        WeComStub wecom = Start();

        await wecom.Client.Meetings.GetAsync(new() { MeetingId = "XXXXXXXXX", MeetingCode = "meetingcodexxx", SubMeetingId = "submeeting" }, Cancellation);

        wecom.Received(HttpMethod.Post, Url).Body.ShouldEqualJson(Example.RequestOf("wecom.meetings.get")!);
    }

    [Fact]
    public async Task The_meeting_of_the_page_is_read()
    {
        GetWeComMeetingResponse meeting = await ReadAsync(Example.ResponseOf("wecom.meetings.get"));

        Assert.Equal(("zhangsan", "title", "test meeting description", "广州媒体港"), (meeting.AdminUserId, meeting.Title, meeting.Description, meeting.Location));
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1600000007), meeting.MeetingStart);
        Assert.Equal(TimeSpan.FromMinutes(30), meeting.MeetingDuration);
        Assert.Equal("1", meeting.MainDepartmentId);
        Assert.Null(meeting.AgentId);
        Assert.Equal((WeComMeetingStatus.NotStarted, WeComMeetingType.Recurring), (meeting.Status, meeting.MeetingType));
        Assert.Equal(("123456789", "https://wecomm.com/znigeot", true), (meeting.MeetingCode, meeting.MeetingLink, meeting.HasVote));
        Assert.Equal("wcjgewCwAAqeJcPI1d8Pwbjt7nttzAAA", meeting.CalendarId);
        Assert.Equal(new WeComMeetingGuest { Area = "86", PhoneNumber = "135123454321", GuestName = "lisi" }, Assert.Single(meeting.Guests));
    }

    [Fact]
    public async Task The_attendees_of_the_page_are_read()
    {
        GetWeComMeetingResponse meeting = await ReadAsync(Example.ResponseOf("wecom.meetings.get"));

        Assert.Equal(
            [
                new() { UserId = "lisi", Status = WeComMeetingAttendeeStatus.Joined, FirstJoinTime = s_joined, LastQuitTime = s_joined, TotalJoinCount = 5, CumulativeTime = TimeSpan.FromMinutes(5) },
                new() { UserId = "zhangsan", Status = WeComMeetingAttendeeStatus.NotJoined, FirstJoinTime = s_joined, LastQuitTime = s_joined, TotalJoinCount = 5, CumulativeTime = TimeSpan.FromMinutes(5) },
            ],
            meeting.Attendees!.Members);
        Assert.Equal(
            [
                new() { TemporaryUserId = "woabc", Status = (WeComMeetingAttendeeStatus)3, FirstJoinTime = s_joined, LastQuitTime = s_joined, TotalJoinCount = 5, CumulativeTime = TimeSpan.FromMinutes(5) },
                new() { TemporaryUserId = "woefd", Status = (WeComMeetingAttendeeStatus)4, FirstJoinTime = s_joined, LastQuitTime = s_joined, TotalJoinCount = 5, CumulativeTime = TimeSpan.FromMinutes(5) },
            ],
            meeting.Attendees.ExternalUsers);
        Assert.Empty(meeting.Attendees.Devices);
    }

    [Fact]
    public async Task The_settings_of_the_page_are_read()
    {
        GetWeComMeetingResponse meeting = await ReadAsync(Example.ResponseOf("wecom.meetings.get"));

        WeComMeetingSettingsInfo settings = meeting.Settings!;
        Assert.Equal((true, "1234", true, "meetinghostkey"), (settings.NeedPassword, settings.Password, settings.EnableHostKey, settings.HostKey));
        Assert.Equal((false, true, true, false), (settings.EnableWaitingRoom, settings.AllowEnterBeforeHost, settings.AllowUnmuteSelf, settings.AllowExternalUser));
        Assert.Equal((WeComEnterMuteMode.On, 2), (settings.EnableEnterMute, settings.EnableEnterMuteType));
        Assert.Equal((false, WeComWatermarkType.MultipleRows), (settings.EnableScreenWatermark, settings.WatermarkType));
        Assert.Equal((WeComAutoRecordType.None, false, false), (settings.AutoRecordType, settings.AttendeeJoinAutoRecord, settings.EnableHostPauseAutoRecord));
        Assert.Equal((true, true, WeComMeetingRemindScope.ChosenMembers), (settings.EnableDocumentUpload, settings.EnableEnroll, settings.RemindScope));
        Assert.Equal(["lisi", "wangwu"], settings.Hosts!.UserIds);
        Assert.Equal(["wangwu", "lisi"], settings.CurrentHosts!.UserIds);
        Assert.Equal(["zhangsan", "lisi"], settings.CoHosts!.UserIds);
        Assert.Equal(["zhangsan", "lis"], settings.RingUsers!.UserIds);
    }

    [Fact]
    public async Task The_repetition_of_the_page_is_read()
    {
        GetWeComMeetingResponse meeting = await ReadAsync(Example.ResponseOf("wecom.meetings.get"));

        WeComMeetingRemindersInfo reminders = meeting.Reminders!;
        Assert.Equal((true, WeComMeetingRepeatType.Daily, true, 1), (reminders.IsRepeat, reminders.RepeatType, reminders.IsCustomRepeat, reminders.RepeatInterval));
        Assert.Equal((WeComMeetingRepeatUntilType.Count, 10, DateTimeOffset.FromUnixTimeSeconds(1606976813)), (reminders.RepeatUntilType, reminders.RepeatUntilCount, reminders.RepeatUntil));
        Assert.Equal([DayOfWeek.Wednesday, DayOfWeek.Sunday], reminders.RepeatDaysOfWeek);
        Assert.Equal([10, 21], reminders.RepeatDaysOfMonth);
        Assert.Equal([TimeSpan.Zero, TimeSpan.FromMinutes(15)], reminders.RemindBefore);

        WeComMeetingSeriesPart part = Assert.Single(meeting.SeriesParts);
        Assert.Equal(("jmbioe-1249021-bmjg", WeComMeetingRepeatType.Daily, true, 1), (part.RepeatId, part.RepeatType, part.IsCustomRepeat, part.RepeatInterval));
        Assert.Equal((WeComMeetingRepeatUntilType.Count, 10, DateTimeOffset.FromUnixTimeSeconds(1606976813)), (part.RepeatUntilType, part.RepeatUntilCount, part.RepeatUntil));
        Assert.Equal([DayOfWeek.Wednesday, DayOfWeek.Sunday], part.RepeatDaysOfWeek);
        Assert.Equal([10, 21], part.RepeatDaysOfMonth);
    }

    [Fact]
    public async Task The_series_of_the_page_is_read_although_its_times_pass_32_bits()
    {
        GetWeComMeetingResponse meeting = await ReadAsync(Example.ResponseOf("wecom.meetings.get"));

        Assert.Equal((true, 2, "cursubmeetingid"), (meeting.HasMoreSubMeetings, meeting.RemainingSubMeetings, meeting.CurrentSubMeetingId));
        Assert.Equal(
            new WeComSubMeeting
            {
                SubMeetingId = "sub_meetingid",
                Status = WeComSubMeetingStatus.Exists,
                StartTime = DateTimeOffset.FromUnixTimeSeconds(16888888888),
                EndTime = DateTimeOffset.FromUnixTimeSeconds(179888888888),
                Title = "子会议标题",
                RepeatId = "123-cjig-gmeihue",
            },
            Assert.Single(meeting.SubMeetings));
    }

    [Fact]
    public async Task What_WeCom_leaves_out_is_null_or_empty()
    {
        GetWeComMeetingResponse meeting = await ReadAsync("""{"errcode":0,"attendees":"","settings":{"hosts":""},"reminders":{}}""");

        Assert.Null(meeting.Attendees);
        Assert.Null(meeting.Settings!.Hosts);
        Assert.Empty(meeting.Reminders!.RemindBefore);
        Assert.Empty(meeting.Reminders.RepeatDaysOfMonth);
        Assert.Empty(meeting.Guests);
        Assert.Empty(meeting.SubMeetings);
        Assert.Empty(meeting.SeriesParts);
    }

    [Fact]
    public async Task The_shapes_of_meetings_without_advanced_features_are_read()
    {
        GetWeComMeetingResponse meeting = await ReadAsync(
            """
            {"errcode":0,"agentid":1000014,"settings":{"enable_enter_mute":true,"password":true,"hosts":{"userid":"lisi"}},"reminders":{"is_repeat":0,"remind_before":[5,10]},
            "attendees":{"member":{"userid":"lisi","status":"1"},"device":[{"device_sn":"sn1","status":1}]},"guests":{"area":86}}
            """);

        Assert.Equal("1000014", meeting.AgentId);
        Assert.Equal((WeComEnterMuteMode.On, "true"), (meeting.Settings!.EnableEnterMute, meeting.Settings.Password));
        Assert.Equal(["lisi"], meeting.Settings.Hosts!.UserIds);
        Assert.False(meeting.Reminders!.IsRepeat);
        Assert.Equal([TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(10)], meeting.Reminders.RemindBefore);
        Assert.Equal(new WeComMeetingMember { UserId = "lisi", Status = WeComMeetingAttendeeStatus.Joined }, Assert.Single(meeting.Attendees!.Members));
        Assert.Equal(new WeComMeetingDevice { SerialNumber = "sn1", Status = WeComMeetingAttendeeStatus.Joined }, Assert.Single(meeting.Attendees.Devices));
        Assert.Equal("86", Assert.Single(meeting.Guests).Area);
    }

    [Theory]
    [InlineData("\"current_host\":{\"userid\":[\"lisi\"]}", "lisi")]
    [InlineData("\"current_host\":{\"userid\":[\"wangwu\"]},\"current_hosts\":{\"userid\":[\"lisi\"]}", "lisi")]
    [InlineData("\"current_hosts\":{\"userid\":[\"lisi\"]},\"current_host\":{\"userid\":[\"wangwu\"]}", "lisi")]
    public async Task Who_is_host_now_is_read_under_the_name_of_the_example_or_of_the_table(string members, string expected)
    {
        GetWeComMeetingResponse meeting = await ReadAsync($$$"""{"errcode":0,"settings":{{{{members}}}}}""");

        Assert.Equal([expected], meeting.Settings!.CurrentHosts!.UserIds);
    }

    [Fact]
    public async Task A_printed_meeting_hides_what_lets_people_in()
    {
        GetWeComMeetingResponse meeting = await ReadAsync(Example.ResponseOf("wecom.meetings.get"));

        string printed = meeting.ToString();

        Assert.DoesNotContain("meetinghostkey", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("1234,", printed.Replace("123456789", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("znigeot", printed, StringComparison.Ordinal);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"MeetingDuration = {TimeSpan.FromMinutes(30)}"), printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("90602", typeof(MeetingNotFoundException))]
    [InlineData("730008", typeof(MeetingNotFoundException))]
    [InlineData("730004", typeof(MeetingNotFoundException))]
    [InlineData("730003", typeof(MeetingNotFoundException))]
    [InlineData("730005", typeof(MeetingPermissionException))]
    [InlineData("400307", typeof(MeetingPermissionException))]
    [InlineData("400308", typeof(MeetingPermissionException))]
    public async Task Codes_of_the_page_are_the_exceptions_of_their_category(string code, Type expected)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync("wecom.meetings.get", $$"""{"errcode":{{code}},"errmsg":"m"}""");

        Assert.IsType(expected, thrown);
        Assert.Equal(code, thrown.Code);
    }

    [Theory]
    [InlineData("hy1", null, "")]
    [InlineData(null, "123456789", "")]
    [InlineData(null, null, "MeetingId")]
    [InlineData("", "", "MeetingId")]
    public async Task The_meeting_is_named_by_id_or_code(string? meetingId, string? code, string expected)
    {
        var request = new GetWeComMeetingRequest { MeetingId = meetingId, MeetingCode = code };

        IEnumerable<string> broken = await BrokenRules.OfAsync(Start, client => client.Meetings.GetAsync(request, Cancellation));

        Assert.Equal(expected, string.Join(' ', broken));
    }

    private static async Task<GetWeComMeetingResponse> ReadAsync(string answer)
    {
        var wecom = WeComStub.Start();
        wecom.Reply(answer);
        return await wecom.Client.Meetings.GetAsync(new() { MeetingId = "hy1" }, Cancellation);
    }

    private static WeComStub Start(bool validates = true)
    {
        var wecom = WeComStub.Start(options => options.ValidateRequests = validates);
        wecom.ReplyExample("meetings.get");
        return wecom;
    }
}
