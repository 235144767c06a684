using MeetingApis.Testing;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.Simulators;

/// <summary>A meeting from its creation to its end, through the client.</summary>
public sealed class WeComSimulatorMeetingLifeTests : IAsyncLifetime
{
    // Monday, 15 January 2029, 10:00 in China.
    private static readonly DateTimeOffset s_start = new(2029, 1, 15, 10, 0, 0, TimeSpan.FromHours(8));

    private readonly ManualTimeProvider _time = new();
    private WeComSimulator _wecom = null!;
    private WeComCaller _caller = null!;
    private IWeComMeetingsApi _meetings = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _wecom = await WeComSimulator.StartAsync(_time, Cancellation);
        _caller = new WeComCaller(_wecom);
        var options = new WeComOptions();
        _wecom.Configure(options);
        _meetings = new WeComClient(options, timeProvider: _time).Meetings;
    }

    public async ValueTask DisposeAsync()
    {
        _caller.Dispose();
        await _wecom.DisposeAsync();
    }

    [Fact]
    public async Task A_created_meeting_reads_back()
    {
        CreateWeComMeetingResponse created = await _meetings.CreateAsync(
            New() with
            {
                Invitees = new() { UserIds = ["wangwu", "zhangsan"] },
                Guests = [new() { Area = "86", PhoneNumber = "13500000000", GuestName = "fifa" }],
                Settings = new() { Password = "1234", Hosts = new() { UserIds = ["wangwu"] } },
                CalendarId = "wcjgewCwAAqeJcPI1d8Pwbjt7nttzAAA",
                Reminders = new() { RemindBefore = [TimeSpan.FromMinutes(15)] },
            },
            Cancellation);

        GetWeComMeetingResponse byId = await _meetings.GetAsync(new() { MeetingId = created.MeetingId }, Cancellation);
        GetWeComMeetingResponse byCode = await _meetings.GetAsync(new() { MeetingCode = created.MeetingCode }, Cancellation);

        Assert.Equal(["zhangsan"], created.ExcessUsers);
        Assert.Equal(("lisi", "周会", s_start, TimeSpan.FromHours(1)), (byId.AdminUserId, byId.Title, byId.MeetingStart, byId.MeetingDuration));
        Assert.Equal((WeComMeetingStatus.NotStarted, WeComMeetingType.OneOff), (byId.Status, byId.MeetingType));
        Assert.Equal(["lisi", "wangwu", "zhangsan"], byId.Attendees!.Members.Select(member => member.UserId));
        Assert.Equal((true, "1234"), (byId.Settings!.NeedPassword, byId.Settings.Password));
        Assert.Equal("fifa", Assert.Single(byId.Guests).GuestName);
        Assert.Equal([TimeSpan.FromMinutes(15)], byId.Reminders!.RemindBefore);
        Assert.Equal(created.MeetingLink, byCode.MeetingLink);
    }

    [Fact]
    public async Task An_updated_meeting_reads_back_updated()
    {
        string id = await CreateAsync();

        await _meetings.UpdateAsync(new() { MeetingId = id, Title = "月会" }, Cancellation);

        GetWeComMeetingResponse meeting = await _meetings.GetAsync(new() { MeetingId = id }, Cancellation);
        Assert.Equal(("月会", s_start), (meeting.Title, meeting.MeetingStart));
    }

    [Fact]
    public async Task A_cancelled_meeting_can_be_cancelled_and_changed_no_more()
    {
        string id = await CreateAsync();

        await _meetings.CancelAsync(new() { MeetingId = id }, Cancellation);

        Assert.Equal(WeComMeetingStatus.Cancelled, (await _meetings.GetAsync(new() { MeetingId = id }, Cancellation)).Status);
        Assert.Equal("400041", (await Assert.ThrowsAsync<MeetingConflictException>(() => _meetings.CancelAsync(new() { MeetingId = id }, Cancellation))).Code);
        Assert.Equal("400041", (await Assert.ThrowsAsync<MeetingConflictException>(() => _meetings.UpdateAsync(new() { MeetingId = id }, Cancellation))).Code);
    }

    [Theory]
    [InlineData(SimulatedWeComMeetingStatus.InProgress)]
    [InlineData(SimulatedWeComMeetingStatus.Ended)]
    public async Task A_meeting_that_has_begun_cannot_be_cancelled(SimulatedWeComMeetingStatus status)
    {
        _wecom.Meetings.Set(_wecom.Meetings.Get("hyxxx") with { Status = status });

        MeetingConflictException thrown = await Assert.ThrowsAsync<MeetingConflictException>(() => _meetings.CancelAsync(new() { MeetingId = "hyxxx" }, Cancellation));

        Assert.Equal(WeComErrorCodes.MeetingNotCancellable, thrown.Code);
    }

    [Fact]
    public async Task The_same_meeting_is_created_again_only_after_five_minutes()
    {
        await CreateAsync();

        _time.Advance(TimeSpan.FromSeconds(299));
        MeetingConflictException thrown = await Assert.ThrowsAsync<MeetingConflictException>(CreateAsync);
        _time.Advance(TimeSpan.FromSeconds(1));
        string second = await CreateAsync();

        Assert.Equal(WeComErrorCodes.MeetingAlreadyCreated, thrown.Code);
        Assert.Equal(3, _wecom.Meetings.All.Count);
        Assert.NotNull(_wecom.Meetings.Find(second));
    }

    [Theory]
    [InlineData(WeComMeetingRepeatType.Daily, "15 16 17")]
    [InlineData(WeComMeetingRepeatType.Weekly, "15 22 29")]
    [InlineData(WeComMeetingRepeatType.Weekdays, "15 16 17")]
    public async Task A_series_has_its_single_meetings(WeComMeetingRepeatType type, string days)
    {
        string id = await CreateAsync(new() { IsRepeat = true, RepeatType = type, RepeatUntilType = WeComMeetingRepeatUntilType.Count, RepeatUntilCount = 3 });

        GetWeComMeetingResponse series = await _meetings.GetAsync(new() { MeetingId = id }, Cancellation);

        Assert.Equal(WeComMeetingType.Recurring, series.MeetingType);
        Assert.Equal(days, string.Join(' ', series.SubMeetings.Select(one => one.StartTime!.Value.ToOffset(s_start.Offset).Day)));
        Assert.Equal((3, series.SubMeetings[0].SubMeetingId), (series.RemainingSubMeetings, series.CurrentSubMeetingId));
    }

    [Fact]
    public async Task A_custom_series_falls_on_the_chosen_days_and_on_that_of_its_start()
    {
        string weekly = await CreateAsync(Custom(WeComMeetingRepeatType.Weekly) with { RepeatDaysOfWeek = [DayOfWeek.Thursday], RepeatInterval = 2 });
        string monthly = await CreateAsync(Custom(WeComMeetingRepeatType.Monthly) with { RepeatDaysOfMonth = [20] });

        Assert.Equal("0115 0118 0129 0201", await DaysAsync(weekly));
        Assert.Equal("0115 0120 0215 0220", await DaysAsync(monthly));
    }

    [Fact]
    public async Task A_series_without_an_end_goes_on_for_a_week_from_its_creation()
    {
        DateTimeOffset start = _time.GetUtcNow().AddHours(1);

        CreateWeComMeetingResponse created = await _meetings.CreateAsync(New() with { MeetingStart = start, Reminders = new() { IsRepeat = true, RepeatType = WeComMeetingRepeatType.Daily } }, Cancellation);

        Assert.Equal(7, (await _meetings.GetAsync(new() { MeetingId = created.MeetingId }, Cancellation)).SubMeetings.Count);
    }

    [Fact]
    public async Task One_meeting_of_a_series_is_cancelled_and_the_others_stand()
    {
        string id = await CreateAsync(new() { IsRepeat = true, RepeatType = WeComMeetingRepeatType.Daily, RepeatUntilType = WeComMeetingRepeatUntilType.Count, RepeatUntilCount = 2 });
        string first = (await _meetings.GetAsync(new() { MeetingId = id }, Cancellation)).SubMeetings[0].SubMeetingId!;

        await _meetings.CancelAsync(new() { MeetingId = id, SubMeetingId = first }, Cancellation);

        GetWeComMeetingResponse series = await _meetings.GetAsync(new() { MeetingId = id, SubMeetingId = first }, Cancellation);
        Assert.Equal([WeComSubMeetingStatus.Deleted, WeComSubMeetingStatus.Exists], series.SubMeetings.Select(one => one.Status!.Value));
        Assert.Equal(1, series.RemainingSubMeetings);
        Assert.Equal("400041", (await Assert.ThrowsAsync<MeetingConflictException>(() => _meetings.CancelAsync(new() { MeetingId = id, SubMeetingId = first }, Cancellation))).Code);
        Assert.Equal("730003", (await Assert.ThrowsAsync<MeetingNotFoundException>(() => _meetings.CancelAsync(new() { MeetingId = id, SubMeetingId = "other" }, Cancellation))).Code);
    }

    [Fact]
    public async Task The_ids_of_a_member_s_meetings_come_page_by_page()
    {
        for (int hour = 0; hour < 5; hour++)
        {
            await _meetings.CreateAsync(New() with { Title = $"会议{hour}", MeetingStart = s_start.AddHours(hour), Invitees = new() { UserIds = ["zhangsan"] } }, Cancellation);
        }

        List<string> all = [];
        await foreach (string id in _meetings.EnumerateIdsAsync(new() { UserId = "zhangsan", PageSize = 2 }, Cancellation))
        {
            all.Add(id);
        }

        ListWeComMeetingIdsResponse first = await _meetings.ListIdsAsync(new() { UserId = "zhangsan", PageSize = 2 }, Cancellation);
        Assert.Equal(["会议0", "会议1", "会议2", "会议3", "会议4"], all.Select(id => _wecom.Meetings.Get(id).Title));
        Assert.Equal(2, first.Items.Count);
        Assert.Equal("50100", (await Assert.ThrowsAsync<MeetingValidationException>(() => _meetings.ListIdsAsync(new() { UserId = "zhangsan", PageSize = 3, PageToken = first.PageToken }, Cancellation))).Code);
    }

    [Fact]
    public async Task Past_meetings_are_listed_by_time_and_those_to_come_always()
    {
        DateTimeOffset now = _time.GetUtcNow();
        Add("old", now.AddDays(-100));
        Add("recent", now.AddDays(-1));
        Add("next", now.AddDays(300));

        ListWeComMeetingIdsResponse page = await _meetings.ListIdsAsync(new() { UserId = "zhangsan", BeginTime = now.AddDays(-10), EndTime = now }, Cancellation);

        Assert.Equal(["recent", "next"], page.Items);
    }

    [Fact]
    public async Task Replaced_invitees_read_back()
    {
        for (int number = 0; number < 250; number++)
        {
            _wecom.People.Add(new SimulatedWeComPerson($"user{number}"));
        }

        string[] userIds = ["lisi", .. Enumerable.Range(0, 250).Select(number => $"user{number}")];
        await _meetings.SetInviteesAsync(new() { MeetingId = "hyxxx", Invitees = [.. userIds.Select(userId => new WeComMeetingInvitee { UserId = userId })] }, Cancellation);

        List<string?> read = [];
        await foreach (WeComMeetingInvitee invitee in _meetings.EnumerateInviteesAsync(new() { MeetingId = "hyxxx" }, Cancellation))
        {
            read.Add(invitee.UserId);
        }

        Assert.Equal(userIds, read);
        Assert.Equal(userIds, _wecom.Meetings.Get("hyxxx").InviteeUserIds);
    }

    [Theory]
    [InlineData("create", """{"title":"t","meeting_start":1900000000,"meeting_duration":3600}""", 400040)]
    [InlineData("create", """{"admin_userid":"nobody","title":"t","meeting_start":1900000000,"meeting_duration":3600}""", 400021)]
    [InlineData("create", """{"admin_userid":"lisi","meeting_start":1900000000,"meeting_duration":3600}""", 400042)]
    [InlineData("create", """{"admin_userid":"lisi","title":"t","meeting_duration":3600}""", 400034)]
    [InlineData("create", """{"admin_userid":"lisi","title":"t","meeting_start":1900000000}""", 400035)]
    [InlineData("create", """{"admin_userid":"lisi","title":"t","meeting_start":1600000000,"meeting_duration":3600}""", 400222)]
    [InlineData("create", """{"admin_userid":"lisi","title":"t","meeting_start":1900000000,"meeting_duration":3600,"guests":[{"area":"+86","phone_number":"1"}]}""", 40058)]
    [InlineData("create", """{"admin_userid":"lisi","title":"t","meeting_start":1900000000,"meeting_duration":3600,"guests":[{"area":"86"}]}""", 40058)]
    [InlineData("create", """{"admin_userid":"lisi","title":"t","meeting_start":1900000000,"meeting_duration":3600,"settings":{"hosts":{"userid":["wangwu"]}}}""", 400029)]
    [InlineData("create", """{"admin_userid":"lisi","title":"t","meeting_start":1900000000,"meeting_duration":3600,"settings":{"hosts":{"userid":["lisi"]}}}""", 0)]
    [InlineData("get_info", "{}", 40063)]
    [InlineData("get_info", """{"meetingid":"hyzzz"}""", 90602)]
    [InlineData("get_info", """{"meeting_code":"1"}""", 730004)]
    [InlineData("get_info", """{"meetingid":"hyxxx","sub_meetingid":"1"}""", 730003)]
    [InlineData("get_user_meetingid", "{}", 40063)]
    [InlineData("get_user_meetingid", """{"userid":"nobody"}""", 60111)]
    [InlineData("get_user_meetingid", """{"userid":"lisi","cursor":"x"}""", 50100)]
    [InlineData("get_user_meetingid", """{"userid":"lisi","cursor":"0"}""", 0)]
    [InlineData("get_user_meetingid", """{"userid":"lisi","limit":101}""", 40058)]
    [InlineData("get_user_meetingid", """{"userid":"lisi","begin_time":1500000000,"end_time":1600000000}""", 40058)]
    [InlineData("get_user_meetingid", """{"userid":"lisi","begin_time":9223372036854775807}""", 40058)]
    [InlineData("get_user_meetingid", """{"userid":"lisi","end_time":-1}""", 40058)]
    [InlineData("cancel", """{"meetingid":"hyzzz"}""", 90602)]
    [InlineData("get_invitees", """{"meetingid":"hyxxx","cursor":"x"}""", 50100)]
    [InlineData("set_invitees", """{"meetingid":"hyxxx","invitees":[{"userid":"nobody"}]}""", 400021)]
    [InlineData("set_invitees", """{"meetingid":"hyxxx","invitees":[{"userid":"wangwu"}]}""", 400039)]
    [InlineData("set_invitees", """{"meetingid":"hyxxx","invitees":["lisi"]}""", 40058)]
    public async Task Each_rule_has_its_code(string operation, string Body, int code)
    {
        SimulatorAnswer answer = await _caller.PostAsync($"/cgi-bin/meeting/{operation}", Body);

        Assert.Equal(code, answer.NumericCode);
    }

    [Fact]
    public async Task A_request_that_says_that_it_is_no_repetition_is_believed()
    {
        const string Body = """{"admin_userid":"lisi","title":"t","meeting_start":1900000000,"meeting_duration":3600,"skip_duplicate_check":true}""";
        await _caller.PostAsync("/cgi-bin/meeting/create", Body);

        SimulatorAnswer answer = await _caller.PostAsync("/cgi-bin/meeting/create", Body);

        Assert.Equal(0, answer.NumericCode);
    }

    private static CreateWeComMeetingRequest New() => new() { AdminUserId = "lisi", Title = "周会", MeetingStart = s_start, MeetingDuration = TimeSpan.FromHours(1) };

    private static WeComMeetingReminders Custom(WeComMeetingRepeatType type) => new()
    {
        IsRepeat = true,
        RepeatType = type,
        IsCustomRepeat = true,
        RepeatInterval = 1,
        RepeatUntilType = WeComMeetingRepeatUntilType.Count,
        RepeatUntilCount = 4,
    };

    private Task<string> CreateAsync() => CreateAsync(null);

    private async Task<string> CreateAsync(WeComMeetingReminders? reminders) =>
        (await _meetings.CreateAsync(New() with { Reminders = reminders }, Cancellation)).MeetingId!;

    private async Task<string> DaysAsync(string id) => string.Join(
        ' ',
        (await _meetings.GetAsync(new() { MeetingId = id }, Cancellation)).SubMeetings.Select(one => one.StartTime!.Value.ToOffset(s_start.Offset).ToString("MMdd", System.Globalization.CultureInfo.InvariantCulture)));

    private void Add(string id, DateTimeOffset start) =>
        _wecom.Meetings.Add(new SimulatedWeComMeeting { MeetingId = id, StartTime = start, InviteeUserIds = ["zhangsan"] });
}
