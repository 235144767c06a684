using System.Net;
using System.Text.Json;

namespace MeetingApis.Tests.Simulators;

public sealed class FeishuSimulatorFreeBusyTests : FeishuCalendarTest
{
    private const string Week = "\"time_min\":\"2026-01-15T00:00:00+08:00\",\"time_max\":\"2026-01-22T00:00:00+08:00\"";

    [Fact]
    public async Task A_person_is_busy_where_they_are_invited_and_shows_the_answer_on_request()
    {
        string id = await CreateAsync(user: "ou_zhang");
        await AddAsync(id, User("ou_li"), "ou_zhang");

        JsonElement busy = Assert.Single(Data(await ListAsync($$"""{{{Week}},"user_id":"ou_li","need_rsvp_status":true}""")).GetProperty("freebusy_list").EnumerateArray());
        JsonElement plain = Assert.Single(Data(await ListAsync($$"""{{{Week}},"user_id":"ou_zhang"}""")).GetProperty("freebusy_list").EnumerateArray());

        Assert.True(JsonElement.DeepEquals(JsonElement.Parse("""{"start_time":"2026-01-15T17:00:00+08:00","end_time":"2026-01-15T18:00:00+08:00","rsvp_status":"needs_action"}"""), busy));
        Assert.False(plain.TryGetProperty("rsvp_status", out _));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData(",\"only_busy\":true", 0)]
    [InlineData(",\"only_busy\":false", 1)]
    public async Task Free_time_is_shown_on_request(string more, int times)
    {
        await CreateAsync(user: "ou_zhang", more: ",\"free_busy_status\":\"free\"");

        Assert.Equal(times, Data(await ListAsync($$"""{{{Week}},"user_id":"ou_zhang"{{more}}}""")).GetProperty("freebusy_list").GetArrayLength());
    }

    [Fact]
    public async Task A_series_is_given_time_by_time()
    {
        await CreateAsync(user: "ou_zhang", more: ",\"recurrence\":\"FREQ=DAILY;INTERVAL=2\"");

        JsonElement busy = Data(await ListAsync($$"""{{{Week}},"user_id":"ou_zhang"}""")).GetProperty("freebusy_list");

        Assert.Equal(
            ["2026-01-15T17:00:00+08:00", "2026-01-17T17:00:00+08:00", "2026-01-19T17:00:00+08:00", "2026-01-21T17:00:00+08:00"],
            busy.EnumerateArray().Select(static row => row.GetProperty("start_time").GetString()));
    }

    [Fact]
    public async Task The_person_counts_where_a_room_is_named_too()
    {
        string id = await CreateAsync();
        await AddAsync(id, Room(Lake));

        Assert.Equal(0, Data(await ListAsync($$"""{{{Week}},"user_id":"ou_zhang","room_id":"{{Lake}}"}""")).GetProperty("freebusy_list").GetArrayLength());
        Assert.Equal(1, Data(await ListAsync($$"""{{{Week}},"room_id":"{{Lake}}"}""")).GetProperty("freebusy_list").GetArrayLength());
    }

    [Theory]
    [InlineData($$"""{{{Week}},"user_id":"zhang"}""", HttpStatusCode.BadRequest, 99992351)]
    [InlineData($$"""{{{Week}},"user_id":"ou_stranger"}""", HttpStatusCode.NotFound, 195100)]
    [InlineData($$"""{{{Week}},"room_id":"omm_none"}""", HttpStatusCode.BadRequest, 99992375)]
    [InlineData($$"""{{{Week}}}""", HttpStatusCode.BadRequest, 190002)]
    [InlineData("""{"time_min":"2026-01-15T00:00:00","time_max":"2026-01-16T00:00:00","user_id":"ou_zhang"}""", HttpStatusCode.BadRequest, 190002)]
    [InlineData("""{"time_min":"2026-01-15T00:00:00Z","time_max":"2026-01-14T00:00:00Z","user_id":"ou_zhang"}""", HttpStatusCode.BadRequest, 190002)]
    [InlineData("""{"time_min":"2026-01-15T00:00:00Z","time_max":"2026-04-16T00:00:00Z","user_id":"ou_zhang"}""", HttpStatusCode.BadRequest, 190002)]
    public async Task A_broken_rule_is_answered_with_its_code(string body, HttpStatusCode status, int code)
    {
        SimulatorAnswer answer = await ListAsync(body);

        Assert.Equal((status, code), (answer.Status, answer.NumericCode));
    }

    private Task<SimulatorAnswer> ListAsync(string body) => CallAsync(HttpMethod.Post, "freebusy/list", body);
}
