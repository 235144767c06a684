using System.Globalization;
using System.Net;
using System.Text.Json;
using MeetingApis.Testing;

namespace MeetingApis.Tests.Simulators;

/// <summary>A reservation from its making to its end.</summary>
public sealed class FeishuSimulatorReserveLifeTests : IAsyncLifetime
{
    private const string Reserves = "/open-apis/vc/v1/reserves/";
    private const string Example = Reserves + "6911188411932033028";

    private readonly ManualTimeProvider _time = new();
    private FeishuSimulator _feishu = null!;
    private FeishuCaller _caller = null!;

    public async ValueTask InitializeAsync()
    {
        _feishu = await FeishuSimulator.StartAsync(_time, TestContext.Current.CancellationToken);
        _caller = new FeishuCaller(_feishu);
    }

    public async ValueTask DisposeAsync()
    {
        _caller.Dispose();
        await _feishu.DisposeAsync();
    }

    [Fact]
    public async Task The_pages_example_is_accepted_and_reports_its_unknown_host()
    {
        SimulatorAnswer answer = await ApplyAsync(Tests.Example.RequestOf("feishu.reserves.apply")!, "?user_id_type=open_id");

        Assert.Equal((HttpStatusCode.OK, 0), (answer.Status, answer.NumericCode));
        JsonElement data = answer.Json.GetProperty("data");
        Assert.Equal(
            ["app_link", "end_time", "id", "live_link", "meeting_no", "password", "url"],
            data.GetProperty("reserve").EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal));
        Assert.Equal(1, data.GetProperty("reserve_correction_check_info").GetProperty("invalid_host_id_list").GetArrayLength());
    }

    [Fact]
    public async Task What_was_made_reads_back_changed_reads_back_changed_and_deleted_is_gone()
    {
        _feishu.People.Add(new SimulatedFeishuPerson("ou_host"));
        JsonElement made = (await ApplyAsync($$$"""
            {"end_time":"{{{InAnHour}}}","owner_id":"ou_owner","meeting_settings":{"topic":"周会","meeting_connect":true,"password":"1234","assign_host_list":[{"id":"ou_host"}],
            "action_permissions":[{"permission":3,"permission_checkers":[{"check_field":2,"check_mode":1,"check_list":["1"]}]}]}}
            """)).Json.GetProperty("data").GetProperty("reserve");
        string path = Reserves + made.GetProperty("id").GetString();

        JsonElement read = await ReadAsync(path);
        Assert.Equal(made.GetProperty("meeting_no").GetString(), read.GetProperty("meeting_no").GetString());
        Assert.Equal(("1234", InAnHour, 1), (Text(read, "password"), Text(read, "end_time"), read.GetProperty("expire_status").GetInt32()));
        Assert.Equal("ou_owner", Text(read, "reserve_user_id"));
        Assert.True(JsonElement.DeepEquals(
            JsonElement.Parse("""
                {"topic":"周会","action_permissions":[{"permission":3,"permission_checkers":[{"check_field":2,"check_mode":1,"check_list":["1"]}]}],
                "meeting_initial_type":1,"meeting_connect":true,"auto_record":false,"assign_host_list":[{"user_type":1,"id":"ou_host"}]}
                """),
            read.GetProperty("meeting_settings")));

        await _caller.CallAsync(HttpMethod.Put, path, """{"meeting_settings":{"topic":"评审"}}""");
        Assert.Equal("评审", Text((await ReadAsync(path)).GetProperty("meeting_settings"), "topic"));

        SimulatorAnswer deleted = await _caller.CallAsync(HttpMethod.Delete, path);
        Assert.Equal("""{"code":0,"msg":"success","data":{}}""", deleted.Body);
        Assert.Equal(121004, (await _caller.CallAsync(HttpMethod.Get, path)).NumericCode);
        Assert.Equal((HttpStatusCode.NotFound, 121004), await StatusAndCodeAsync(HttpMethod.Delete, path));
    }

    [Fact]
    public async Task Every_reservation_has_an_id_and_a_number_of_its_own()
    {
        string body = $$$"""{"end_time":"{{{InAnHour}}}","owner_id":"ou_1","meeting_settings":{}}""";

        await ApplyAsync(body);
        await ApplyAsync(body);

        Assert.Equal(3, _feishu.Reserves.All.Select(reserve => reserve.MeetingNo).Distinct(StringComparer.Ordinal).Count());
        Assert.All(_feishu.Reserves.All, reserve => Assert.Equal((19, 9), (reserve.Id.Length, reserve.MeetingNo.Length)));
    }

    [Theory]
    [InlineData("""{"end_time":"1","owner_id":"ou_1"}""", 121003)]
    [InlineData("""{"end_time":"1","meeting_settings":{}}""", 121003)]
    [InlineData("""{"end_time":"1","owner_id":"on_1","meeting_settings":{}}""", 99992351)]
    [InlineData("""{"owner_id":"ou_1","meeting_settings":{}}""", 121003)]
    [InlineData("""{"owner_id":"ou_1","meeting_settings":{"meeting_initial_type":2}}""", 0)]
    [InlineData("""{"end_time":"9999999999","owner_id":"ou_1","meeting_settings":{}}""", 121003)]
    [InlineData("""{"end_time":"1","owner_id":"ou_1","meeting_settings":{"password":"1"}}""", 123006)]
    [InlineData("""{"end_time":"1","owner_id":"ou_1","meeting_settings":{"meeting_initial_type":2,"auto_record":true}}""", 123002)]
    [InlineData("""{"end_time":"1","owner_id":"ou_1","meeting_settings":{"assign_host_list":[{"id":""}]}}""", 123004)]
    public async Task A_broken_rule_is_answered_with_its_code_and_makes_nothing(string body, int code)
    {
        SimulatorAnswer answer = await ApplyAsync(body);

        Assert.Equal(code, answer.NumericCode);
        Assert.Equal(code == 0 ? 2 : 1, _feishu.Reserves.All.Count);
    }

    [Fact]
    public async Task A_meeting_is_there_from_its_start_on()
    {
        Assert.Equal((HttpStatusCode.NotFound, 121004), await StatusAndCodeAsync(HttpMethod.Get, Example + "/get_active_meeting"));

        SimulatedFeishuMeeting started = _feishu.StartMeeting("6911188411932033028", "ou_1");
        JsonElement meeting = (await _caller.CallAsync(HttpMethod.Get, Example + "/get_active_meeting?with_participants=true")).Json.GetProperty("data").GetProperty("meeting");

        Assert.Equal((started.Id, "112000358", "my meeting"), (Text(meeting, "id"), Text(meeting, "meeting_no"), Text(meeting, "topic")));
        Assert.Equal(2, meeting.GetProperty("status").GetInt32());
        Assert.Equal("ou_1", Text(meeting.GetProperty("host_user"), "id"));
        Assert.True(Assert.Single(meeting.GetProperty("participants").EnumerateArray()).GetProperty("is_host").GetBoolean());
        Assert.Equal("1", Text(meeting, "participant_count"));
        Assert.False((await _caller.CallAsync(HttpMethod.Get, Example + "/get_active_meeting")).Json.GetProperty("data").GetProperty("meeting").TryGetProperty("participants", out _));
    }

    [Fact]
    public async Task A_meeting_that_ended_is_not_active()
    {
        SimulatedFeishuMeeting started = _feishu.StartMeeting("6911188411932033028", "ou_1");
        _feishu.Meetings.Set(started with { EndTime = _time.GetUtcNow() });

        Assert.Equal(121004, (await _caller.CallAsync(HttpMethod.Get, Example + "/get_active_meeting")).NumericCode);
    }

    [Theory]
    [InlineData("GET", "")]
    [InlineData("GET", "/get_active_meeting")]
    [InlineData("DELETE", "")]
    public async Task Somebody_elses_reservation_is_forbidden(string method, string suffix)
    {
        _feishu.Reserves.Add(new SimulatedReserve { Id = "2", EndTime = _time.GetUtcNow(), BelongsToAnother = true });

        Assert.Equal((HttpStatusCode.Forbidden, 121005), await StatusAndCodeAsync(new HttpMethod(method), Reserves + "2" + suffix));
        Assert.Equal((HttpStatusCode.NotFound, 121004), await StatusAndCodeAsync(new HttpMethod(method), Reserves + "3" + suffix));
    }

    private string InAnHour => _time.GetUtcNow().AddHours(1).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();

    private Task<SimulatorAnswer> ApplyAsync(string body, string query = "") => _caller.CallAsync(HttpMethod.Post, Reserves + "apply" + query, body);

    private async Task<JsonElement> ReadAsync(string path) => (await _caller.CallAsync(HttpMethod.Get, path)).Json.GetProperty("data").GetProperty("reserve");

    private async Task<(HttpStatusCode Status, int Code)> StatusAndCodeAsync(HttpMethod method, string path)
    {
        SimulatorAnswer answer = await _caller.CallAsync(method, path);
        return (answer.Status, answer.NumericCode);
    }
}
