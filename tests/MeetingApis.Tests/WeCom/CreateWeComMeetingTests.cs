using System.Net;
using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.WeCom;

/// <summary>Creating a meeting: what is sent, what comes back, what is refused, and what is never sent twice.</summary>
public sealed class CreateWeComMeetingTests
{
    private const string Url = "/cgi-bin/meeting/create?access_token=token-1";

    private static readonly DateTimeOffset s_start = new ManualTimeProvider().GetUtcNow().AddHours(1);

    private static readonly CreateWeComMeetingRequest s_good = new() { AdminUserId = "zhangsan", Title = "新建会议", MeetingStart = s_start, MeetingDuration = TimeSpan.FromHours(1) };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Create_sends_the_example_of_the_page()
    {
        WeComStub wecom = Start(validates: false);
        var request = new CreateWeComMeetingRequest
        {
            AdminUserId = "zhangsan",
            Title = "新建会议",
            MeetingStart = DateTimeOffset.FromUnixTimeSeconds(1600000000),
            MeetingDuration = TimeSpan.FromHours(1),
            Description = "新建会议描述",
            Location = "广州媒体港",
            AgentId = "1000014",
            Invitees = new() { UserIds = ["lisi", "wangwu"] },
            Guests = [new() { Area = "86", PhoneNumber = "135012938457", GuestName = "fifa" }],
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
                EnableInterpreter = true,
                EnableEnroll = true,
                EnableHostKey = true,
                HostKey = "meetinghostkey",
                Hosts = new() { UserIds = ["lisi", "wangwu"] },
                RemindScope = WeComMeetingRemindScope.ChosenMembers,
                RingUsers = new() { UserIds = ["lisi"] },
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

        await wecom.Client.Meetings.CreateAsync(request, Cancellation);

        wecom.Received(HttpMethod.Post, Url).Body.ShouldEqualJson(Example.RequestOf("wecom.meetings.create")!);
    }

    [Fact]
    public async Task Create_omits_fields_never_set()
    {
        WeComStub wecom = Start();

        await wecom.Client.Meetings.CreateAsync(s_good, Cancellation);

        wecom.Received(HttpMethod.Post, Url).Body.ShouldEqualJson(
            $$"""{"admin_userid":"zhangsan","title":"新建会议","meeting_start":{{s_start.ToUnixTimeSeconds()}},"meeting_duration":3600}""");
    }

    [Fact]
    public async Task The_example_of_the_page_is_read()
    {
        CreateWeComMeetingResponse created = await ReadAsync(Example.ResponseOf("wecom.meetings.create"));

        Assert.Equal("XXXXXXXXX", created.MeetingId);
        Assert.Equal(["zhangsan", "lisi"], created.ExcessUsers);
        Assert.Equal("meeting_code", created.MeetingCode);
        Assert.Equal("https://meeting.com/jige", created.MeetingLink);
    }

    [Fact]
    public async Task An_answer_without_advanced_features_has_the_id_only()
    {
        CreateWeComMeetingResponse created = await ReadAsync("""{"errcode":0,"errmsg":"ok","meetingid":"hy1"}""");

        Assert.Equal("hy1", created.MeetingId);
        Assert.Empty(created.ExcessUsers);
        Assert.Null(created.MeetingCode);
        Assert.Null(created.MeetingLink);
    }

    [Theory]
    [InlineData("\"excess_users\":\"lisi\"", "lisi", null)]
    [InlineData("\"excess_users\":\"\",\"meeting_code\":123456789", "", "123456789")]
    public async Task Other_shapes_that_WeCom_sends_are_read_too(string members, string excess, string? code)
    {
        CreateWeComMeetingResponse created = await ReadAsync($$"""{"errcode":0,"meetingid":"hy1",{{members}}}""");

        Assert.Equal(excess, string.Join(' ', created.ExcessUsers));
        Assert.Equal(code, created.MeetingCode);
    }

    [Fact]
    public async Task Another_shape_is_a_protocol_error_that_names_the_place()
    {
        MeetingProtocolException thrown = await Assert.ThrowsAsync<MeetingProtocolException>(() => ReadAsync("""{"errcode":0,"meetingid":{"id":"hy1"}}"""));

        Assert.Contains("at $.meetingid", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("400040", typeof(MeetingValidationException))]
    [InlineData("400222", typeof(MeetingValidationException))]
    [InlineData("400020", typeof(MeetingQuotaException))]
    [InlineData("400036", typeof(MeetingPermissionException))]
    [InlineData("90459", typeof(MeetingNotFoundException))]
    [InlineData("400219", typeof(MeetingQuotaException))]
    [InlineData("400226", typeof(MeetingNotSupportedException))]
    [InlineData("400301", typeof(MeetingConflictException))]
    [InlineData("400302", typeof(MeetingConflictException))]
    [InlineData("400303", typeof(MeetingPermissionException))]
    public async Task Codes_of_the_page_are_the_exceptions_of_their_category(string code, Type expected)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync("wecom.meetings.create", $$"""{"errcode":{{code}},"errmsg":"m"}""");

        Assert.IsType(expected, thrown);
        Assert.Equal(code, thrown.Code);
        Assert.False(thrown.IsOutcomeUnknown);
        Assert.Equal("https://developer.work.weixin.qq.com/document/path/98148", thrown.HelpLink);
    }

    [Theory]
    [InlineData("""{"errcode":-1,"errmsg":"system busy"}""", HttpStatusCode.OK)]
    [InlineData("<html>502</html>", HttpStatusCode.BadGateway)]
    public async Task A_creation_that_may_have_worked_is_not_sent_again(string answer, HttpStatusCode status)
    {
        var wecom = WeComStub.Start();
        wecom.Reply(answer, status);

        MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => wecom.Client.Meetings.CreateAsync(s_good, Cancellation));

        Assert.True(thrown.IsOutcomeUnknown);
        Assert.Single(wecom.Transport.Calls);
    }

    [Fact]
    public async Task A_creation_that_was_refused_for_its_token_is_sent_again()
    {
        var wecom = WeComStub.Start();
        wecom.Reply("""{"errcode":42001,"errmsg":"access_token expired"}""");
        wecom.ReplyExample("meetings.create");

        CreateWeComMeetingResponse created = await wecom.Client.Meetings.CreateAsync(s_good, Cancellation);

        Assert.Equal("XXXXXXXXX", created.MeetingId);
        Assert.Equal(2, wecom.Transport.Calls.Count);
    }

    [Fact]
    public async Task A_good_request_is_sent()
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with
        {
            AgentId = "1000014",
            Guests = [new() { Area = "86", PhoneNumber = "13500000000" }],
            Settings = new() { AutoRecordType = WeComAutoRecordType.Cloud, AttendeeJoinAutoRecord = true, EnableHostKey = true, HostKey = "123456", RemindScope = WeComMeetingRemindScope.ChosenMembers, RingUsers = new() { UserIds = [] } },
            Reminders = new() { IsRepeat = true, IsCustomRepeat = true, RepeatInterval = 1, RepeatType = WeComMeetingRepeatType.Weekly, RepeatDaysOfWeek = [DayOfWeek.Monday] },
        });

        Assert.Empty(broken);
    }

    [Fact]
    public async Task All_broken_rules_are_reported_at_once()
    {
        IEnumerable<string> broken = await BrokenAsync(new()
        {
            AdminUserId = "",
            Title = null!,
            MeetingStart = s_start.AddHours(-1),
            MeetingDuration = TimeSpan.FromSeconds(299),
            Description = new string('a', 501),
            Location = new string('a', 37),
            AgentId = "app",
            Invitees = UpdateWeComMeetingValidationTests.Members(301),
            Guests = [new() { Area = "+86", PhoneNumber = "1" }, new() { Area = "0086", PhoneNumber = "" }, new() { Area = "86", PhoneNumber = "1", GuestName = new string('a', 17) }],
            Settings = new() { Password = "1" },
            CalendarId = new string('c', 65),
            Reminders = new() { IsRepeat = true, RepeatUntilCount = 201 },
        });

        Assert.Equal(
            [
                "AdminUserId", "AgentId", "CalendarId", "Description", "Guests[0].Area", "Guests[1].Area", "Guests[1].PhoneNumber", "Guests[2].GuestName", "Invitees", "Location",
                "MeetingDuration", "MeetingStart", "Reminders.RepeatUntilCount", "Settings.Password", "Title",
            ],
            broken.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(300, "")]
    [InlineData(86_399, "")]
    [InlineData(299, "MeetingDuration")]
    [InlineData(86_400, "MeetingDuration")]
    public async Task A_new_meeting_lasts_300_to_86_399_seconds(int seconds, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with { MeetingDuration = TimeSpan.FromSeconds(seconds) });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Fact]
    public async Task What_the_defaults_of_a_new_meeting_rule_out_is_refused()
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with
        {
            Settings = new() { HostKey = "123456", AttendeeJoinAutoRecord = true, EnableHostPauseAutoRecord = false, RingUsers = new() { UserIds = ["lisi"] } },
            Reminders = new() { RepeatType = WeComMeetingRepeatType.Daily, RepeatDaysOfWeek = [DayOfWeek.Monday], RepeatDaysOfMonth = [1] },
        });

        Assert.Equal(
            [
                "Reminders.RepeatDaysOfMonth", "Reminders.RepeatDaysOfMonth", "Reminders.RepeatDaysOfWeek", "Reminders.RepeatDaysOfWeek", "Reminders.RepeatType",
                "Settings.AttendeeJoinAutoRecord", "Settings.EnableHostPauseAutoRecord", "Settings.HostKey", "Settings.RingUsers",
            ],
            broken.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_example_of_the_page_breaks_its_own_rules()
    {
        IEnumerable<string> broken = await BrokenAsync(Example.RequestOf<CreateWeComMeetingRequest>("wecom.meetings.create"));

        Assert.Equal(
            [
                "MeetingStart", "Reminders.RepeatDaysOfMonth", "Reminders.RepeatDaysOfWeek", "Reminders.RepeatUntil", "Settings.AttendeeJoinAutoRecord",
                "Settings.EnableHostPauseAutoRecord", "Settings.HostKey",
            ],
            broken.Order(StringComparer.Ordinal));
    }

    private static Task<IEnumerable<string>> BrokenAsync(CreateWeComMeetingRequest request) =>
        BrokenRules.OfAsync(Start, client => client.Meetings.CreateAsync(request, Cancellation));

    private static async Task<CreateWeComMeetingResponse> ReadAsync(string answer)
    {
        var wecom = WeComStub.Start();
        wecom.Reply(answer);
        return await wecom.Client.Meetings.CreateAsync(s_good, Cancellation);
    }

    private static WeComStub Start(bool validates = true)
    {
        var wecom = WeComStub.Start(options => options.ValidateRequests = validates);
        wecom.ReplyExample("meetings.create");
        return wecom;
    }
}
