using System.Net;
using System.Text.Json;
using MeetingApis.Testing;

namespace MeetingApis.Tests.Simulators;

/// <summary>A meeting from its start to its end.</summary>
public sealed class FeishuSimulatorMeetingsTests : IAsyncLifetime
{
    private const string Path = "/open-apis/vc/v1/meetings/";
    private const string Number = "112000358";

    private readonly ManualTimeProvider _time = new();
    private FeishuSimulator _feishu = null!;
    private FeishuCaller _caller = null!;
    private SimulatedFeishuMeeting _meeting = null!;

    public async ValueTask InitializeAsync()
    {
        _feishu = await FeishuSimulator.StartAsync(_time, TestContext.Current.CancellationToken);
        _caller = new FeishuCaller(_feishu);
        _feishu.People.Add(new SimulatedFeishuPerson("ou_guest"));
        _meeting = _feishu.StartMeeting("6911188411932033028", "ou_host");
    }

    public async ValueTask DisposeAsync()
    {
        _caller.Dispose();
        await _feishu.DisposeAsync();
    }

    [Fact]
    public async Task Who_is_invited_is_in_the_meeting_and_can_become_host()
    {
        SimulatorAnswer invited = await CallAsync("ou_host", "/invite", """{"invitees":[{"id":"ou_guest","user_type":1},{"id":"ou_stranger"}]}""");
        Assert.Equal([1, 2], invited.Json.GetProperty("data").GetProperty("invite_results").EnumerateArray().Select(result => result.GetProperty("status").GetInt32()));

        SimulatorAnswer handed = await CallAsync("ou_host", "/set_host", """{"host_user":{"id":"ou_guest"},"old_host_user":{"id":"ou_host"}}""");
        Assert.Equal("ou_guest", handed.Json.GetProperty("data").GetProperty("host_user").GetProperty("id").GetString());

        JsonElement meeting = await ReadAsync("?with_participants=true&with_meeting_ability=true");
        Assert.Equal(["ou_host", "ou_guest"], meeting.GetProperty("participants").EnumerateArray().Select(participant => participant.GetProperty("id").GetString()));
        Assert.Equal("ou_guest", meeting.GetProperty("host_user").GetProperty("id").GetString());
        Assert.False(meeting.GetProperty("ability").GetProperty("use_video").GetBoolean());
    }

    [Fact]
    public async Task What_the_host_ends_has_ended()
    {
        _time.Advance(TimeSpan.FromMinutes(10));

        Assert.Equal("""{"code":0,"msg":"success","data":{}}""", (await CallAsync("ou_host", "/end")).Body);

        JsonElement meeting = await ReadAsync("?with_participants=true");
        Assert.Equal(3, meeting.GetProperty("status").GetInt32());
        Assert.Equal("600", Assert.Single(meeting.GetProperty("participants").EnumerateArray()).GetProperty("in_meeting_duration").GetString());
        Assert.Equal(122001, (await CallAsync("ou_host", "/end")).NumericCode);
        Assert.Equal(122001, (await CallAsync("ou_host", "/invite", """{"invitees":[{"id":"ou_guest"}]}""")).NumericCode);
    }

    [Theory]
    [InlineData("ou_guest", "/end", "", 122003)]
    [InlineData("ou_host", "/invite", """{"invitees":[]}""", 121003)]
    [InlineData("ou_host", "/invite", """{"invitees":[{"id":"ou_host"}]}""", 122005)]
    [InlineData("ou_guest", "/invite", """{"invitees":[{"id":"ou_host"}]}""", 122003)]
    [InlineData("ou_host", "/set_host", """{}""", 121003)]
    [InlineData("ou_host", "/set_host", """{"host_user":{"id":"ou_guest"}}""", 122004)]
    [InlineData("ou_host", "/set_host", """{"host_user":{"id":"ou_host"},"old_host_user":{"id":"ou_guest"}}""", 121006)]
    [InlineData("ou_host", "/set_host", """{"host_user":{"id":"ou_host"},"old_host_user":{"id":"ou_host"}}""", 122005)]
    [InlineData("ou_guest", "/set_host", """{"host_user":{"id":"ou_guest"}}""", 122003)]
    public async Task A_broken_rule_is_answered_with_its_code(string userId, string action, string body, int code)
    {
        Assert.Equal(code, (await CallAsync(userId, action, body)).NumericCode);
        Assert.Equal(_meeting, _feishu.Meetings.Get(_meeting.Id));
    }

    [Theory]
    [InlineData("/end", "")]
    [InlineData("/set_host", """{"host_user":{"id":"ou_host"}}""")]
    public async Task Only_the_host_can_do_what_hosts_do(string action, string body)
    {
        _feishu.Meetings.Set(_meeting with { ParticipantIds = ["ou_host", "ou_guest"] });

        SimulatorAnswer answer = await CallAsync("ou_guest", action, body);

        Assert.Equal((HttpStatusCode.Forbidden, 121005), (answer.Status, answer.NumericCode));
    }

    [Theory]
    [InlineData("/end")]
    [InlineData("/invite")]
    public async Task An_app_in_its_own_name_is_refused_where_a_user_must_act(string action)
    {
        Assert.Equal(99991663, (await _caller.CallAsync(HttpMethod.Patch, Path + _meeting.Id + action, """{"invitees":[{"id":"ou_guest"}]}""")).NumericCode);
    }

    [Fact]
    public async Task An_app_in_its_own_name_can_set_the_host()
    {
        _feishu.Meetings.Set(_meeting with { ParticipantIds = ["ou_host", "ou_guest"] });

        SimulatorAnswer answer = await _caller.CallAsync(HttpMethod.Patch, Path + _meeting.Id + "/set_host", """{"host_user":{"id":"ou_guest"}}""");

        Assert.Equal((0, "ou_guest"), (answer.NumericCode, _feishu.Meetings.Get(_meeting.Id).HostId));
    }

    [Fact]
    public async Task An_unknown_meeting_is_not_found()
    {
        SimulatorAnswer read = await _caller.CallAsync(HttpMethod.Get, Path + "1");
        SimulatorAnswer ended = await _caller.SendWithTokenAsync(HttpMethod.Patch, Path + "1/end", "", _feishu.IssueUserToken("ou_host"));

        Assert.Equal((HttpStatusCode.NotFound, 121004), (read.Status, read.NumericCode));
        Assert.Equal((HttpStatusCode.NotFound, 122002), (ended.Status, ended.NumericCode));
    }

    [Fact]
    public async Task A_meeting_is_kept_for_90_days()
    {
        _time.Advance(TimeSpan.FromDays(90));
        Assert.Equal(0, (await _caller.CallAsync(HttpMethod.Get, Path + _meeting.Id)).NumericCode);

        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(121004, (await _caller.CallAsync(HttpMethod.Get, Path + _meeting.Id)).NumericCode);
    }

    [Fact]
    public async Task Artifacts_are_read_instead_of_the_meeting()
    {
        JsonElement data = (await _caller.CallAsync(HttpMethod.Get, Path + _meeting.Id + "?query_mode=1")).Json.GetProperty("data");

        Assert.Equal("""{"related_artifacts":{"note_doc_token":"","verbatim_doc_token":""}}""", data.GetRawText());
    }

    [Fact]
    public async Task Meetings_are_listed_by_their_number_in_pages()
    {
        _feishu.Meetings.Set(_meeting with { EndTime = _time.GetUtcNow() });
        _time.Advance(TimeSpan.FromHours(1));
        SimulatedFeishuMeeting second = _feishu.StartMeeting("6911188411932033028", "ou_host");
        string query = $"list_by_no?meeting_no={Number}&start_time={_meeting.StartTime.ToUnixTimeSeconds()}&end_time={second.StartTime.ToUnixTimeSeconds()}&page_size=1";

        JsonElement page = (await _caller.CallAsync(HttpMethod.Get, Path + query)).Json.GetProperty("data");
        JsonElement next = (await _caller.CallAsync(HttpMethod.Get, $"{Path}{query}&page_token={page.GetProperty("page_token").GetString()}")).Json.GetProperty("data");

        Assert.Equal((_meeting.Id, true), (IdOf(page), page.GetProperty("has_more").GetBoolean()));
        Assert.Equal((second.Id, false), (IdOf(next), next.GetProperty("has_more").GetBoolean()));

        static string? IdOf(JsonElement data) => Assert.Single(data.GetProperty("meeting_briefs").EnumerateArray()).GetProperty("id").GetString();
    }

    [Theory]
    [InlineData("start_time=1&end_time=2")]
    [InlineData("meeting_no=112000358&start_time=2&end_time=2")]
    [InlineData("meeting_no=112000358&start_time=1&end_time=2&page_size=51")]
    public async Task A_broken_rule_of_the_list_is_answered_with_its_code(string query)
    {
        Assert.Equal(121003, (await _caller.CallAsync(HttpMethod.Get, $"{Path}list_by_no?{query}")).NumericCode);
    }

    [Fact]
    public async Task A_reservation_made_with_a_user_s_token_belongs_to_the_user()
    {
        SimulatorAnswer answer = await _caller.SendWithTokenAsync(
            HttpMethod.Post, "/open-apis/vc/v1/reserves/apply", """{"end_time":"1","owner_id":"ou_ignored","meeting_settings":{}}""", _feishu.IssueUserToken("ou_host"));

        string id = answer.Json.GetProperty("data").GetProperty("reserve").GetProperty("id").GetString()!;
        Assert.Equal("ou_host", _feishu.Reserves.Get(id).OwnerId);
    }

    private Task<SimulatorAnswer> CallAsync(string userId, string action, string body = "") =>
        _caller.SendWithTokenAsync(HttpMethod.Patch, Path + _meeting.Id + action, body, _feishu.IssueUserToken(userId));

    private async Task<JsonElement> ReadAsync(string query) =>
        (await _caller.CallAsync(HttpMethod.Get, Path + _meeting.Id + query)).Json.GetProperty("data").GetProperty("meeting");
}
