using System.Net;
using System.Text.Json;
using static MeetingApis.Tests.Simulators.DingTalkCalendarRig;

namespace MeetingApis.Tests.Simulators;

/// <summary>When people and rooms are taken.</summary>
public sealed class DingTalkSimulatorFreeBusyTests : IAsyncLifetime
{
    private const string Day = """ "startTime":"2026-01-20T00:00:00+08:00","endTime":"2026-01-21T00:00:00+08:00" """;

    private DingTalkCalendarRig _rig = null!;

    public async ValueTask InitializeAsync() => _rig = await StartAsync();

    public ValueTask DisposeAsync() => _rig.DisposeAsync();

    [Fact]
    public async Task Several_are_asked_at_once_and_answered_in_their_order()
    {
        await _rig.CreateAsync($$"""{{At(15, 16)}},"attendees":[{"id":"ann"}]""");
        await _rig.CreateAsync(At(9, 10), "ann");

        JsonElement answer = (await UsersAsync("ann", "ben", "boss")).Json;

        Assert.Equal(["ann:2", "ben:0", "boss:1"], answer.GetProperty("scheduleInformation").EnumerateArray().Select(static row => $"{row.GetProperty("userId").GetString()}:{row.GetProperty("scheduleItems").GetArrayLength()}"));
        Assert.Equal("BUSY:09-10 BUSY:15-16", await _rig.BusyAsync("ann"));
    }

    [Fact]
    public async Task Whole_days_and_series_take_time_too()
    {
        await _rig.CreateAsync(""" "start":{"date":"2026-01-19"},"end":{"date":"2026-01-21"} """);
        await _rig.CreateAsync(""" "start":{"date":"2026-01-21"},"end":{"date":"2026-01-22"} """);
        await _rig.CreateAsync("""
            "start":{"dateTime":"2026-01-01T09:00:00+08:00","timeZone":"Asia/Shanghai"},"end":{"dateTime":"2026-01-01T10:00:00+08:00","timeZone":"Asia/Shanghai"},
            "recurrence":{"pattern":{"type":"daily","interval":1},"range":{"type":"noEnd"}}
            """);

        Assert.Equal("BUSY:2026-01-19-2026-01-21 BUSY:09-10", await _rig.BusyAsync("boss"));
    }

    [Fact]
    public async Task A_room_tells_which_event_has_it()
    {
        string id = await _rig.CreateAsync(At(15, 16));
        await _rig.BookAsync(id, "r1");

        JsonElement item = (await RoomsAsync("r1")).Json.GetProperty("scheduleInformation")[0].GetProperty("scheduleItems")[0];

        Assert.Equal((Uri.UnescapeDataString(id), "boss"), (item.GetProperty("eventId").GetString(), item.GetProperty("organizer").GetProperty("id").GetString()));
        Assert.Equal("""{"dateTime":"2026-01-20T15:00:00+08:00","timeZone":"Asia/Shanghai"}""", item.GetProperty("start").GetRawText());
    }

    [Fact]
    public async Task Who_was_not_opened_to_the_app_is_no_reason_to_refuse_the_others()
    {
        _rig.Simulator.People.Set(_rig.Simulator.People.Get("user-ann") with { IsInScope = false });

        JsonElement answer = (await UsersAsync("ann", "ben")).Json.GetProperty("scheduleInformation");

        Assert.Equal("无权限", answer[0].GetProperty("error").GetString());
        Assert.False(answer[1].TryGetProperty("error", out _));
    }

    [Theory]
    [InlineData("boss", $$"""{"userIds":["user-ann"],{{Day}}}""")]
    [InlineData("boss", $$"""{"userIds":[],{{Day}}}""")]
    [InlineData("boss", """{"userIds":["ann"],"startTime":"2026-01-20"}""")]
    [InlineData("boss", """{"userIds":["ann"],"startTime":"2026-01-20T00:00:00+08:00","endTime":"2026-01-20T00:00:00+08:00"}""")]
    [InlineData("user-boss", $$"""{"userIds":["ann"],{{Day}}}""")]
    public async Task People_who_cannot_be_asked_about_are_an_illegal_parameter(string unionId, string body)
    {
        SimulatorAnswer answer = await _rig.Caller.CallAsync(HttpMethod.Post, $"/v1.0/calendar/users/{unionId}/querySchedule", body);

        Assert.Equal((HttpStatusCode.BadRequest, "paramIllegal"), (answer.Status, answer.TextCode));
    }

    [Fact]
    public async Task At_most_20_people_are_asked_about()
    {
        Assert.Null((await UsersAsync([.. Enumerable.Repeat("ann", 20)])).TextCode);
        Assert.Equal("paramIllegal", (await UsersAsync([.. Enumerable.Repeat("ann", 21)])).TextCode);
    }

    [Theory]
    [InlineData($$"""{"roomIds":[],{{Day}}}""", "query ids cannot be empty")]
    [InlineData($$"""{"roomIds":["nowhere"],{{Day}}}""", "roomId invalid")]
    [InlineData("""{"roomIds":["r1"],"startTime":"2026-01-20T00:00:00+08:00","endTime":"2026-04-21T00:00:00+08:00"}""", "Cannot query schedule for more than 90 days.")]
    public async Task Rooms_that_cannot_be_asked_about_are_refused_in_the_words_of_the_page(string body, string message)
    {
        SimulatorAnswer answer = await _rig.Caller.CallAsync(HttpMethod.Post, "/v1.0/calendar/users/boss/meetingRooms/schedules/query", body);

        Assert.Equal(("invalidParameter", message), (answer.TextCode, answer.Json.GetProperty("message").GetString()));
    }

    private Task<SimulatorAnswer> UsersAsync(params string[] unionIds) => AskAsync("querySchedule", "userIds", unionIds);

    private Task<SimulatorAnswer> RoomsAsync(params string[] roomIds) => AskAsync("meetingRooms/schedules/query", "roomIds", roomIds);

    private Task<SimulatorAnswer> AskAsync(string operation, string list, string[] ids) =>
        _rig.Caller.CallAsync(HttpMethod.Post, $"/v1.0/calendar/users/boss/{operation}", $$"""{"{{list}}":{{JsonSerializer.Serialize(ids)}},{{Day}}}""");
}
