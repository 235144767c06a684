using System.Text.Json;
using MeetingApis.Testing;

namespace MeetingApis.Tests.Simulators;

/// <summary>The old lookups of buildings and their rooms.</summary>
public sealed class FeishuSimulatorBuildingsTests : IAsyncLifetime
{
    private const string Path = "/open-apis/meeting_room/";

    private FeishuSimulator _feishu = null!;
    private FeishuCaller _caller = null!;

    public async ValueTask InitializeAsync()
    {
        _feishu = await FeishuSimulator.StartAsync(new ManualTimeProvider(), TestContext.Current.CancellationToken);
        _caller = new FeishuCaller(_feishu);
        _feishu.RoomLevels.Add(new SimulatedFeishuRoomLevel("omb_1", "总部") { CustomId = "hq", Floors = ["F1", "F2"] });
        _feishu.Rooms.Add(new SimulatedFeishuRoom("omm_1", "B", "omb_1") { CustomRoomId = "b", FloorName = "F1", Capacity = 4 });
        _feishu.Rooms.Add(new SimulatedFeishuRoom("omm_2", "A", "omb_1") { CustomRoomId = "a", FloorName = "F2" });
    }

    public async ValueTask DisposeAsync()
    {
        _caller.Dispose();
        await _feishu.DisposeAsync();
    }

    [Fact]
    public async Task Buildings_come_in_pages()
    {
        JsonElement first = await DataAsync("building/list?page_size=3&order_by=name-asc");
        JsonElement second = await DataAsync($"building/list?page_size=3&order_by=name-asc&page_token={first.GetProperty("page_token").GetString()}");

        Assert.True(first.GetProperty("has_more").GetBoolean());
        Assert.False(second.GetProperty("has_more").GetBoolean());
        Assert.Equal(
            ["Building name", "Building name_2", "Example Level", "总部"],
            first.GetProperty("buildings").EnumerateArray().Concat(second.GetProperty("buildings").EnumerateArray()).Select(building => building.GetProperty("name").GetString()));
    }

    [Theory]
    [InlineData("building/batch_get?building_ids=omb_1&fields=id,floors", """{"buildings":[{"building_id":"omb_1","floors":["F1","F2"]}]}""")]
    [InlineData("building/batch_get_id?custom_building_ids=hq&custom_building_ids=none", """{"buildings":[{"building_id":"omb_1","custom_bulding_id":"hq"}]}""")]
    [InlineData("country/list", """{"countries":[{"country_id":"1814991","name":"中国"}]}""")]
    [InlineData("district/list?country_id=1814991", """{"districts":[{"district_id":"1796236","name":"上海"}]}""")]
    [InlineData("room/list?building_id=omb_1&fields=name&order_by=name-asc", """{"rooms":[{"name":"A"},{"name":"B"}],"has_more":false}""")]
    [InlineData("room/list?building_id=omb_1&fields=name&order_by=floor_name-asc&page_size=1", """{"rooms":[{"name":"B"}],"page_token":"1","has_more":true}""")]
    [InlineData("room/list?building_id=omb_1&fields=name&order_by=floor_name-desc&page_token=1", """{"rooms":[{"name":"B"}],"has_more":false}""")]
    [InlineData("room/batch_get?room_ids=omm_1&fields=id,building_name,capacity", """{"rooms":[{"room_id":"omm_1","building_name":"总部","capacity":4}]}""")]
    [InlineData("room/batch_get_id?custom_room_ids=b", """{"rooms":[{"room_id":"omm_1","custom_room_id":"b"}]}""")]
    public async Task A_lookup_reads_what_is_there(string query, string expected)
    {
        JsonElement data = await DataAsync(query);

        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(expected), data), data.GetRawText());
    }

    [Theory]
    [InlineData("building/list?page_size=101", 105002)]
    [InlineData("building/list?page_token=x", 100001)]
    [InlineData("building/list?fields=capacity", 100002)]
    [InlineData("building/batch_get", 105002)]
    [InlineData("building/batch_get?building_ids=omb_unknown", 100004)]
    [InlineData("building/batch_get_id", 105002)]
    [InlineData("district/list?country_id=1", 105002)]
    [InlineData("room/list", 100004)]
    [InlineData("room/list?building_id=omb_unknown", 100004)]
    [InlineData("room/list?building_id=omb_1&page_size=1001", 105002)]
    [InlineData("room/batch_get?room_ids=omm_unknown", 100005)]
    [InlineData("room/batch_get_id", 105002)]
    public async Task A_broken_rule_is_answered_with_its_code(string query, int code)
    {
        Assert.Equal(code, (await _caller.CallAsync(HttpMethod.Get, Path + query)).NumericCode);
    }

    private async Task<JsonElement> DataAsync(string query) => (await _caller.CallAsync(HttpMethod.Get, Path + query)).Json.GetProperty("data");
}
