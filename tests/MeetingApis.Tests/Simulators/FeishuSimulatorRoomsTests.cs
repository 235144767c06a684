using System.Net;
using System.Text.Json;
using MeetingApis.Testing;

namespace MeetingApis.Tests.Simulators;

/// <summary>Rooms, and the levels on which they lie.</summary>
public sealed class FeishuSimulatorRoomsTests : IAsyncLifetime
{
    private const string Path = "/open-apis/vc/v1/";

    private FeishuSimulator _feishu = null!;
    private FeishuCaller _caller = null!;

    public async ValueTask InitializeAsync()
    {
        _feishu = await FeishuSimulator.StartAsync(new ManualTimeProvider(), TestContext.Current.CancellationToken);
        _caller = new FeishuCaller(_feishu);
        _feishu.RoomLevels.Add(new SimulatedFeishuRoomLevel("omb_city", "上海") { CustomId = "sh" });
        _feishu.RoomLevels.Add(new SimulatedFeishuRoomLevel("omb_floor", "F3") { ParentId = "omb_city", CustomId = "f3" });
        _feishu.Rooms.Add(new SimulatedFeishuRoom("omm_1", "Lake", "omb_floor") { Capacity = 6, CustomRoomId = "c1" });
        _feishu.Rooms.Add(new SimulatedFeishuRoom("omm_2", "River", "omb_floor"));
        _feishu.Rooms.Add(new SimulatedFeishuRoom("omm_3", "Lakeside", "omb_city") { IsDisabled = true });
    }

    public async ValueTask DisposeAsync()
    {
        _caller.Dispose();
        await _feishu.DisposeAsync();
    }

    [Fact]
    public async Task A_room_reads_with_its_level_and_the_way_to_it()
    {
        JsonElement data = (await _caller.CallAsync(HttpMethod.Get, Path + "rooms/omm_1")).Json.GetProperty("data");

        Assert.True(JsonElement.DeepEquals(
            JsonElement.Parse("""
                {"room":{"room_id":"omm_1","name":"Lake","capacity":6,"description":"","display_id":"FM537532166","custom_room_id":"c1","room_level_id":"omb_floor",
                "path":["omb_city","omb_floor"],"room_status":{"status":true,"schedule_status":true},"device":[]}}
                """),
            data));
    }

    [Theory]
    [InlineData("rooms?room_level_id=omb_floor", "omm_1 omm_2")]
    [InlineData("rooms?room_level_id=omb_floor&page_size=1", "omm_1")]
    [InlineData("rooms?room_level_id=omb_floor&page_size=1&page_token=1", "omm_2")]
    [InlineData("rooms?room_level_id=omb_city", "omm_3")]
    public async Task Rooms_are_listed_by_their_level(string query, string expected)
    {
        SimulatorAnswer answer = await _caller.CallAsync(HttpMethod.Get, Path + query);

        Assert.Equal(expected, Ids(answer, "rooms", "room_id"));
    }

    [Fact]
    public async Task Some_rooms_are_read_at_once()
    {
        SimulatorAnswer answer = await _caller.CallAsync(HttpMethod.Post, Path + "rooms/mget", """{"room_ids":["omm_2","omm_unknown","omm_1"]}""");

        Assert.Equal("omm_2 omm_1", Ids(answer, "items", "room_id"));
    }

    [Theory]
    [InlineData("""{"keyword":"lake"}""", "omm_1")]
    [InlineData("""{"keyword":"上海"}""", "")]
    [InlineData("""{"keyword":"上海","search_level_name":true}""", "omm_1 omm_2")]
    [InlineData("""{"room_level_id":"omb_city"}""", "omm_1 omm_2")]
    [InlineData("""{"room_level_id":"omb_floor","keyword":"river"}""", "omm_2")]
    [InlineData("""{"room_level_id":"omb_city","page_size":1,"page_token":"1"}""", "omm_2")]
    [InlineData("""{"custom_room_ids":["c1"],"keyword":"river"}""", "omm_1")]
    public async Task A_user_finds_rooms_in_use(string body, string expected)
    {
        SimulatorAnswer answer = await SearchAsync(body);

        Assert.Equal(expected, Ids(answer, "rooms", "room_id"));
    }

    [Fact]
    public async Task An_app_in_its_own_name_finds_no_rooms()
    {
        SimulatorAnswer answer = await _caller.CallAsync(HttpMethod.Post, Path + "rooms/search", "{}");

        Assert.Equal((HttpStatusCode.BadRequest, 99991663), (answer.Status, answer.NumericCode));
    }

    [Fact]
    public async Task A_user_s_token_ends_with_the_others()
    {
        string token = _feishu.IssueUserToken("ou_1");

        _feishu.RevokeTokens();

        Assert.Equal(99991668, (await _caller.SendWithTokenAsync(HttpMethod.Post, Path + "rooms/search", "{}", token)).NumericCode);
    }

    [Theory]
    [InlineData("0", """{"room_level_id":"0","name":"Simulated Tenant","path":[],"has_child":true,"custom_group_id":""}""")]
    [InlineData("omb_city", """{"room_level_id":"omb_city","name":"上海","path":[],"has_child":true,"custom_group_id":"sh","parent_id":"0"}""")]
    [InlineData("omb_floor", """{"room_level_id":"omb_floor","name":"F3","path":["omb_city"],"has_child":false,"custom_group_id":"f3","parent_id":"omb_city"}""")]
    public async Task A_level_reads_with_what_is_above_it(string id, string expected)
    {
        JsonElement level = (await _caller.CallAsync(HttpMethod.Get, $"{Path}room_levels/{id}")).Json.GetProperty("data").GetProperty("room_level");

        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(expected), level), level.GetRawText());
    }

    [Theory]
    [InlineData("room_levels?room_level_id=omb_city", "omb_floor")]
    [InlineData("room_levels?room_level_id=omb_floor", "")]
    [InlineData("room_levels?page_size=1", "omb_38570e4f0fd9ecf15030d3cc8b388f3a")]
    public async Task Levels_are_listed_by_the_one_above(string query, string expected)
    {
        SimulatorAnswer answer = await _caller.CallAsync(HttpMethod.Get, Path + query);

        Assert.Equal(expected, Ids(answer, "items", "room_level_id"));
    }

    [Fact]
    public async Task Levels_are_read_at_once_and_found_by_the_organisation_s_ids()
    {
        SimulatorAnswer read = await _caller.CallAsync(HttpMethod.Post, Path + "room_levels/mget", """{"level_ids":["omb_floor","omb_unknown"]}""");
        SimulatorAnswer found = await _caller.CallAsync(HttpMethod.Get, Path + "room_levels/search?custom_level_ids=f3%2Cnone");

        Assert.Equal("omb_floor", Ids(read, "items", "room_level_id"));
        Assert.Equal("omb_floor", Assert.Single(found.Json.GetProperty("data").GetProperty("level_ids").EnumerateArray()).GetString());
    }

    [Theory]
    [InlineData("rooms/omm_unknown", HttpStatusCode.NotFound, 121004)]
    [InlineData("rooms?room_level_id=omb_unknown", HttpStatusCode.NotFound, 121004)]
    [InlineData("rooms?page_size=101", HttpStatusCode.BadRequest, 121003)]
    [InlineData("rooms?user_id_type=x", HttpStatusCode.BadRequest, 99992402)]
    [InlineData("room_levels/omb_unknown", HttpStatusCode.NotFound, 121004)]
    [InlineData("room_levels?room_level_id=omb_unknown", HttpStatusCode.NotFound, 121004)]
    [InlineData("room_levels?page_token=x", HttpStatusCode.BadRequest, 121003)]
    [InlineData("room_levels/search", HttpStatusCode.BadRequest, 121003)]
    public async Task A_broken_rule_is_answered_with_its_code(string query, HttpStatusCode status, int code)
    {
        SimulatorAnswer answer = await _caller.CallAsync(HttpMethod.Get, Path + query);

        Assert.Equal((status, code), (answer.Status, answer.NumericCode));
    }

    [Theory]
    [InlineData("rooms/mget", """{}""")]
    [InlineData("room_levels/mget", """{}""")]
    [InlineData("rooms/search", """{"page_size":101}""")]
    [InlineData("rooms/search", """{"page_token":"x"}""")]
    public async Task A_broken_body_is_answered_with_its_code(string path, string body)
    {
        SimulatorAnswer answer = path.EndsWith("/search", StringComparison.Ordinal) ? await SearchAsync(body) : await _caller.CallAsync(HttpMethod.Post, Path + path, body);

        Assert.Equal((HttpStatusCode.BadRequest, 121003), (answer.Status, answer.NumericCode));
    }

    private Task<SimulatorAnswer> SearchAsync(string body) => _caller.SendWithTokenAsync(HttpMethod.Post, Path + "rooms/search", body, _feishu.IssueUserToken("ou_1"));

    private static string Ids(SimulatorAnswer answer, string list, string id) =>
        string.Join(' ', answer.Json.GetProperty("data").GetProperty(list).EnumerateArray().Select(row => row.GetProperty(id).GetString()));
}
