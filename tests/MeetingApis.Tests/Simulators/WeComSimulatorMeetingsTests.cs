using System.Globalization;
using MeetingApis.Testing;

namespace MeetingApis.Tests.Simulators;

public sealed class WeComSimulatorMeetingsTests : IAsyncLifetime
{
    private readonly ManualTimeProvider _time = new();
    private WeComSimulator _wecom = null!;
    private WeComCaller _caller = null!;

    public async ValueTask InitializeAsync()
    {
        _wecom = await WeComSimulator.StartAsync(_time, TestContext.Current.CancellationToken);
        _caller = new WeComCaller(_wecom);
    }

    public async ValueTask DisposeAsync()
    {
        _caller.Dispose();
        await _wecom.DisposeAsync();
    }

    private SimulatedWeComMeeting Meeting => _wecom.Meetings.Get("hyxxx");

    [Fact]
    public async Task The_pages_example_with_its_values_corrected_is_accepted_and_reads_back()
    {
        long start = _time.GetUtcNow().AddHours(3).ToUnixTimeSeconds();

        SimulatorAnswer answer = await _caller.UpdateAsync($$$"""
            {"meetingid":"hyxxx","title":"新建会议","meeting_start":{{{start}}},"meeting_duration":3600,"description":"新建会议描述",
            "location":"广州媒体港","invitees":{"userid":["lisi","wangwu","zhangsan"]},"settings":{"password":"1234",
            "enable_waiting_room":false,"allow_enter_before_host":true,"enable_enter_mute":1,"allow_unmute_self":true,"mute_all":false,
            "allow_external_user":false,"enable_screen_watermark":false,"watermark_type":1,"auto_record_type":"cloud",
            "attendee_join_auto_record":false,"enable_host_pause_auto_record":false,"enable_enroll":true,"enable_host_key":true,
            "host_key":"123456","hosts":{"userid":["lisi","wangwu"]},"remind_scope":4,"ring_users":{"userid":["zhangsan"]}},
            "cal_id":"wcjgewCwAAqeJcPI1d8Pwbjt7nttzAAA","reminders":{"is_repeat":1,"repeat_type":0,"is_custom_repeat":1,
            "repeat_until_type":1,"repeat_until_count":10,"repeat_interval":1,"remind_before":[0,900,7]}}
            """);

        Assert.Equal(0, answer.NumericCode);
        Assert.Equal("application/json; charset=UTF-8", answer.ContentType);
        Assert.Equal("zhangsan", Assert.Single(answer.Json.GetProperty("excess_users").EnumerateArray()).GetString());
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(start), Meeting.StartTime);
        Assert.Equal(["lisi", "wangwu", "zhangsan"], Meeting.InviteeUserIds);
        Assert.Equal("123456", Meeting.Settings.GetProperty("host_key").GetString());
        Assert.Equal([0, 900, 0], Meeting.Reminders.GetProperty("remind_before").EnumerateArray().Select(item => item.GetInt32()));
    }

    [Fact]
    public async Task What_is_absent_is_kept()
    {
        await _caller.UpdateAsync("""{"meetingid":"hyxxx","settings":{"password":"1234","mute_all":true}}""");

        SimulatorAnswer answer = await _caller.UpdateAsync("""{"meetingid":"hyxxx","title":"周会","settings":{"mute_all":false}}""");

        Assert.Equal("""{"errcode":0,"errmsg":"ok"}""", answer.Body);
        Assert.Equal("周会", Meeting.Title);
        Assert.Equal("1234", Meeting.Settings.GetProperty("password").GetString());
        Assert.False(Meeting.Settings.GetProperty("mute_all").GetBoolean());
        Assert.Equal(["lisi", "wangwu"], Meeting.InviteeUserIds);
    }

    [Fact]
    public async Task A_host_key_is_assigned_when_none_is_sent()
    {
        await _caller.UpdateAsync("""{"meetingid":"hyxxx","settings":{"enable_host_key":true}}""");

        Assert.Matches("^[0-9]{6}$", Meeting.Settings.GetProperty("host_key").GetString());
    }

    [Fact]
    public async Task Options_of_cloud_recording_may_come_after_cloud_recording_itself()
    {
        await _caller.UpdateAsync("""{"meetingid":"hyxxx","settings":{"auto_record_type":"cloud"}}""");

        SimulatorAnswer answer = await _caller.UpdateAsync("""{"meetingid":"hyxxx","settings":{"attendee_join_auto_record":true}}""");

        Assert.Equal(0, answer.NumericCode);
    }

    [Theory]
    [InlineData(SimulatedWeComMeetingStatus.InProgress, 400221)]
    [InlineData(SimulatedWeComMeetingStatus.Ended, 400221)]
    [InlineData(SimulatedWeComMeetingStatus.Cancelled, 400041)]
    public async Task Only_a_meeting_not_started_can_be_changed(SimulatedWeComMeetingStatus status, int code)
    {
        _wecom.Meetings.Set(Meeting with { Status = status });

        Assert.Equal(code, (await _caller.UpdateAsync("""{"meetingid":"hyxxx"}""")).NumericCode);
    }

    [Theory]
    [InlineData("""{"title":"x"}""", 40063)]
    [InlineData("""{"meetingid":"hyzzz"}""", 90602)]
    [InlineData("""{"meetingid":"hyxxx","title":"\u4e2d"}""", 40033)]
    [InlineData("""{"meetingid":"hyxxx","title":"C:\\users"}""", 0)]
    [InlineData("""{"meetingid":"hyxxx",""", 40058)]
    [InlineData("""{"meetingid":"hyxxx","title":1}""", 40058)]
    [InlineData("""{"meetingid":"hyxxx","title":""}""", 400042)]
    [InlineData("""{"meetingid":"hyxxx","meeting_start":1900000000}""", 400035)]
    [InlineData("""{"meetingid":"hyxxx","meeting_duration":3600}""", 400034)]
    [InlineData("""{"meetingid":"hyxxx","meeting_start":1600000000,"meeting_duration":3600}""", 400222)]
    [InlineData("""{"meetingid":"hyxxx","meeting_start":1900000000,"meeting_duration":299}""", 400035)]
    [InlineData("""{"meetingid":"hyxxx","meeting_start":1900000000,"meeting_duration":86400}""", 400035)]
    [InlineData("""{"meetingid":"hyxxx","invitees":{"userid":["nobody"]}}""", 400021)]
    [InlineData("""{"meetingid":"hyxxx","cal_id":"wc_other"}""", 400036)]
    [InlineData("""{"meetingid":"hyxxx","settings":{"password":"123"}}""", 400030)]
    [InlineData("""{"meetingid":"hyxxx","settings":{"password":"1234567"}}""", 400030)]
    [InlineData("""{"meetingid":"hyxxx","settings":{"host_key":"meetinghostkey"}}""", 400031)]
    [InlineData("""{"meetingid":"hyxxx","settings":{"enable_host_key":false,"host_key":"123456"}}""", 400031)]
    [InlineData("""{"meetingid":"hyxxx","settings":{"allow_unmute_self":false}}""", 400031)]
    [InlineData("""{"meetingid":"hyxxx","settings":{"allow_unmute_self":false,"mute_all":true}}""", 0)]
    [InlineData("""{"meetingid":"hyxxx","settings":{"auto_record_type":"none","attendee_join_auto_record":true}}""", 400031)]
    [InlineData("""{"meetingid":"hyxxx","settings":{"enable_host_pause_auto_record":true}}""", 400031)]
    [InlineData("""{"meetingid":"hyxxx","settings":{"enable_enter_mute":3}}""", 400031)]
    [InlineData("""{"meetingid":"hyxxx","settings":{"remind_scope":5}}""", 400025)]
    [InlineData("""{"meetingid":"hyxxx","settings":{"hosts":{"userid":["nobody"]}}}""", 400021)]
    [InlineData("""{"meetingid":"hyxxx","settings":{"hosts":{"userid":["zhangsan"]}}}""", 400029)]
    [InlineData("""{"meetingid":"hyxxx","settings":{"ring_users":{"userid":["zhangsan"]}}}""", 400037)]
    [InlineData("""{"meetingid":"hyxxx","reminders":{"is_repeat":1,"repeat_type":3}}""", 400026)]
    [InlineData("""{"meetingid":"hyxxx","reminders":{"is_repeat":1,"repeat_type":7,"is_custom_repeat":1,"repeat_interval":1}}""", 400227)]
    [InlineData("""{"meetingid":"hyxxx","reminders":{"is_repeat":1,"repeat_type":0,"is_custom_repeat":1}}""", 400033)]
    [InlineData("""{"meetingid":"hyxxx","reminders":{"is_repeat":1,"repeat_type":1,"repeat_day_of_week":[8]}}""", 400227)]
    [InlineData("""{"meetingid":"hyxxx","reminders":{"is_repeat":1,"repeat_type":1,"repeat_until":1600000000}}""", 400032)]
    [InlineData("""{"meetingid":"hyxxx","reminders":{"is_repeat":1,"repeat_until":253402300800}}""", 400032)]
    [InlineData("""{"meetingid":"hyxxx","reminders":{"is_repeat":0,"repeat_until":253402300800}}""", 400032)]
    [InlineData("""{"meetingid":"hyxxx","reminders":{"is_repeat":1,"repeat_type":0,"repeat_until_type":1,"repeat_until_count":201}}""", 400228)]
    [InlineData("""{"meetingid":"hyxxx","reminders":{"is_repeat":1,"repeat_type":2,"repeat_until_type":1,"repeat_until_count":51}}""", 400228)]
    [InlineData("""{"meetingid":"hyxxx","reminders":{"is_repeat":1,"repeat_type":2,"repeat_until_type":1,"repeat_until_count":50}}""", 0)]
    public async Task Each_rule_has_its_code(string body, int code)
    {
        Assert.Equal(code, (await _caller.UpdateAsync(body)).NumericCode);
    }

    [Theory]
    [InlineData("title", "会", 255, 0)]
    [InlineData("title", "会", 256, 400042)]
    [InlineData("location", "会", 18, 0)]
    [InlineData("location", "会", 19, 400237)]
    [InlineData("location", "a", 36, 0)]
    [InlineData("location", "a", 37, 400237)]
    [InlineData("description", "会", 500, 0)]
    [InlineData("description", "a", 501, 40058)]
    [InlineData("cal_id", "a", 65, 40058)]
    public async Task Texts_have_their_greatest_length(string name, string text, int count, int code)
    {
        string value = string.Concat(Enumerable.Repeat(text, count));

        Assert.Equal(code, (await _caller.UpdateAsync($$"""{"meetingid":"hyxxx","{{name}}":"{{value}}"}""")).NumericCode);
    }

    [Theory]
    [InlineData(10, 0)]
    [InlineData(11, 400027)]
    public async Task At_most_ten_hosts(int count, int code)
    {
        var userIds = Enumerable.Range(0, count).Select(i => "host" + i.ToString(CultureInfo.InvariantCulture)).ToList();
        userIds.ForEach(userId => _wecom.People.Add(new SimulatedWeComPerson(userId)));
        string list = string.Join(',', userIds.Select(userId => $"\"{userId}\""));

        SimulatorAnswer answer = await _caller.UpdateAsync(
            $$$$"""{"meetingid":"hyxxx","invitees":{"userid":[{{{{list}}}}]},"settings":{"hosts":{"userid":[{{{{list}}}}]}}}""");

        Assert.Equal(code, answer.NumericCode);
    }

    [Fact]
    public async Task A_single_meeting_whose_time_has_passed_needs_a_new_one()
    {
        _time.Advance(TimeSpan.FromDays(2));

        Assert.Equal(400034, (await _caller.UpdateAsync("""{"meetingid":"hyxxx","title":"x"}""")).NumericCode);
        Assert.Equal(0, (await _caller.UpdateAsync("""{"meetingid":"hyxxx","meeting_start":1900000000,"meeting_duration":300}""")).NumericCode);
    }

    [Fact]
    public async Task A_refused_update_changes_nothing()
    {
        SimulatedWeComMeeting before = Meeting;

        await _caller.UpdateAsync("""{"meetingid":"hyxxx","title":"x","settings":{"password":"1"}}""");

        Assert.Equal(before, Meeting);
    }
}
