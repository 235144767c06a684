using System.Text.Json;
using MeetingApis.Testing;

namespace MeetingApis.Tests.Simulators;

/// <summary>Free/busy and the titles of events, and how a reply changes them.</summary>
public sealed class FeishuSimulatorRoomCalendarTests : IAsyncLifetime
{
    private const string FreeBusy = "/open-apis/meeting_room/freebusy/batch_get?";
    private const string Day = "&time_min=2026-01-15T00%3A00%3A00%2B08%3A00&time_max=2026-01-16T00%3A00%3A00%2B08%3A00";

    private readonly ManualTimeProvider _time = new();
    private FeishuSimulator _feishu = null!;
    private FeishuCaller _caller = null!;

    public async ValueTask InitializeAsync()
    {
        _feishu = await FeishuSimulator.StartAsync(_time, TestContext.Current.CancellationToken);
        _caller = new FeishuCaller(_feishu);
        _feishu.RoomReservations.Add(new SimulatedFeishuRoomReservation
        {
            RoomId = "omm_a",
            Uid = "u1",
            OriginalTime = 7,
            StartTime = _time.GetUtcNow(),
            EndTime = _time.GetUtcNow().AddHours(1),
            Title = "周会",
            MeetingUrl = "https://vc.feishu.cn/j/1",
            ReserverUserId = "ou_1",
            Reserver = "张三",
        });
    }

    public async ValueTask DisposeAsync()
    {
        _caller.Dispose();
        await _feishu.DisposeAsync();
    }

    [Fact]
    public async Task A_room_is_taken_by_its_event_until_a_reply_gives_it_free()
    {
        _feishu.Rooms.Add(new SimulatedFeishuRoom("omm_b", "Free", "omb_1"));

        JsonElement before = await BusyAsync();
        await _caller.CallAsync(HttpMethod.Post, "/open-apis/meeting_room/instance/reply", """{"room_id":"omm_a","uid":"u1","original_time":7,"status":"NOT_CHECK_IN"}""");
        JsonElement after = await BusyAsync();

        Assert.Equal(0, before.GetProperty("omm_b").GetArrayLength());
        Assert.True(JsonElement.DeepEquals(
            JsonElement.Parse("""
                {"start_time":"2026-01-15T16:00:00+08:00","end_time":"2026-01-15T17:00:00+08:00","uid":"u1","original_time":7,"organizer_info":{"name":"张三","open_id":"ou_1"}}
                """),
            Assert.Single(before.GetProperty("omm_a").EnumerateArray())));
        Assert.Equal(0, after.GetProperty("omm_a").GetArrayLength());

        async Task<JsonElement> BusyAsync() => (await _caller.CallAsync(HttpMethod.Get, FreeBusy + "room_ids=omm_a&room_ids=omm_b" + Day)).Json.GetProperty("data").GetProperty("free_busy");
    }

    [Theory]
    [InlineData("room_ids=omm_a&time_min=2026-01-15T16%3A59%3A00%2B08%3A00&time_max=2026-01-15T18%3A00%3A00%2B08%3A00", 1)]
    [InlineData("room_ids=omm_a&time_min=2026-01-15T17%3A00%3A00%2B08%3A00&time_max=2026-01-15T18%3A00%3A00%2B08%3A00", 0)]
    [InlineData("room_ids=omm_a&time_min=2026-01-15T08%3A59%3A00Z&time_max=2026-01-15T10%3A00%3A00Z", 1)]
    public async Task Only_what_lies_within_the_time_is_shown(string query, int events)
    {
        SimulatorAnswer answer = await _caller.CallAsync(HttpMethod.Get, FreeBusy + query);

        Assert.Equal(events, answer.Json.GetProperty("data").GetProperty("free_busy").GetProperty("omm_a").GetArrayLength());
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("ou_1", """{"open_id":"ou_1"}""")]
    public async Task A_private_event_shows_no_organizer_and_an_event_of_an_app_no_name(string? openId, string? expected)
    {
        DateTimeOffset start = _time.GetUtcNow();
        _feishu.RoomReservations.Add(new SimulatedFeishuRoomReservation { RoomId = "omm_b", Uid = "u2", StartTime = start, EndTime = start.AddHours(1), ReserverUserId = openId, Reserver = "张三", ReserverBotId = "cli_1" });

        SimulatorAnswer answer = await _caller.CallAsync(HttpMethod.Get, FreeBusy + "room_ids=omm_b" + Day);

        JsonElement busy = Assert.Single(answer.Json.GetProperty("data").GetProperty("free_busy").GetProperty("omm_b").EnumerateArray());
        Assert.Equal(expected, busy.TryGetProperty("organizer_info", out JsonElement organizer) ? organizer.GetRawText() : null);
    }

    [Theory]
    [InlineData(Day, 105002)]
    [InlineData("room_ids=omm_unknown" + Day, 100005)]
    [InlineData("room_ids=omm_a", 100003)]
    [InlineData("room_ids=omm_a&time_min=2026-01-15T00:00:00+08:00&time_max=2026-01-16T00%3A00%3A00Z", 100003)]
    [InlineData("room_ids=omm_a&time_min=2026-01-15T00%3A00%3A00&time_max=2026-01-16T00%3A00%3A00Z", 100003)]
    [InlineData("room_ids=omm_a&time_min=2026-01-15T00%3A00%3A00Z&time_max=2026-02-15T00%3A00%3A00Z", 105002)]
    [InlineData("room_ids=omm_a&time_min=2026-01-15T00%3A00%3A00Z&time_max=2026-01-14T00%3A00%3A00Z", 105002)]
    public async Task A_broken_rule_of_free_busy_is_answered_with_its_code(string query, int code)
    {
        Assert.Equal(code, (await _caller.CallAsync(HttpMethod.Get, FreeBusy + query)).NumericCode);
    }

    [Fact]
    public async Task Titles_are_found_or_reported_missing()
    {
        JsonElement data = (await SummariesAsync("""{"EventUids":[{"uid":"u1","original_time":7},{"uid":"u1","original_time":0}]}""")).Json.GetProperty("data");

        JsonElement found = Assert.Single(data.GetProperty("EventInfos").EnumerateArray());
        Assert.Equal("周会", found.GetProperty("summary").GetString());
        Assert.Equal("https://vc.feishu.cn/j/1", found.GetProperty("vchat").GetProperty("meeting_url").GetString());
        Assert.Equal(0, Assert.Single(data.GetProperty("ErrorEventUids").EnumerateArray()).GetProperty("original_time").GetInt32());
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"EventUids":[]}""")]
    [InlineData("""{"EventUids":[{"original_time":0}]}""")]
    [InlineData("""{"EventUids":[{"uid":"u1"}]}""")]
    [InlineData("""{"event_uids":[{"uid":"u1","original_time":0}]}""")]
    public async Task A_broken_rule_of_titles_is_answered_with_its_code(string body)
    {
        Assert.Equal(105002, (await SummariesAsync(body)).NumericCode);
    }

    private Task<SimulatorAnswer> SummariesAsync(string body) => _caller.CallAsync(HttpMethod.Post, "/open-apis/meeting_room/summary/batch_get", body);
}
