using System.Net;
using System.Text.Json;
using MeetingApis.Testing;
using static MeetingApis.Tests.Simulators.DingTalkCalendarRig;

namespace MeetingApis.Tests.Simulators;

/// <summary>The conference that an event books: one that the operations of conferences know.</summary>
public sealed class DingTalkSimulatorEventConferencesTests : IAsyncLifetime
{
    private const string Online = """ "onlineMeetingInfo":{"type":"dingtalk"} """;

    private DingTalkCalendarRig _rig = null!;

    public async ValueTask InitializeAsync() => _rig = await StartAsync();

    public ValueTask DisposeAsync() => _rig.DisposeAsync();

    [Fact]
    public async Task The_conference_of_an_event_is_read_and_set_up_like_any_booked_one()
    {
        JsonElement made = (await _rig.TryCreateAsync($"{At(15, 16)},{Online}")).Json.GetProperty("onlineMeetingInfo");
        string id = made.GetProperty("conferenceId").GetString()!;

        JsonElement read = (await ReadAsync(id)).Json;
        SimulatorAnswer set = await _rig.Caller.CallAsync(HttpMethod.Put, "/v1.0/conference/scheduleConferences/settings", $$"""{"creatorUnionId":"boss","scheduleConferenceId":"{{id}}","scheduleConfSettingModel":{"muteOnJoin":6} }""");

        Assert.Equal("周会", read.GetProperty("title").GetString());
        Assert.Equal(Hour(15).ToUnixTimeMilliseconds(), read.GetProperty("startTime").GetInt64());
        Assert.Equal((read.GetProperty("url").GetString(), read.GetProperty("roomCode").GetString()), (made.GetProperty("url").GetString(), made.GetProperty("extraInfo").GetProperty("roomCode").GetString()));
        Assert.Equal("""{"success":true}""", set.Body);
    }

    [Fact]
    public async Task A_conference_held_for_an_event_is_found_by_its_booking()
    {
        JsonElement made = (await _rig.TryCreateAsync($"{At(15, 16)},{Online}")).Json.GetProperty("onlineMeetingInfo");
        string id = made.GetProperty("conferenceId").GetString()!;
        _rig.Simulator.VideoConferences.Add(new SimulatedVideoConference { ConferenceId = "held", ScheduleConferenceId = id, CreatorUnionId = "boss", StartTime = Hour(15) });

        SimulatorAnswer answer = await _rig.Caller.CallAsync(HttpMethod.Get, $"/v1.0/conference/videoConferences/scheduleConferences/{id}");

        Assert.Equal("held", answer.Json.GetProperty("conferenceList")[0].GetProperty("conferenceId").GetString());
    }

    [Fact]
    public async Task The_conference_moves_with_its_event_and_ends_with_it()
    {
        string eventId = await _rig.CreateAsync($"{At(15, 16)},{Online}");
        string id = await ConferenceOfAsync(eventId);

        await _rig.UpdateAsync(eventId, $""" "summary":"新周会",{At(16, 18)} """);
        JsonElement moved = (await ReadAsync(id)).Json;
        SimulatorAnswer cancelled = await _rig.Caller.CallAsync(HttpMethod.Post, "/v1.0/conference/scheduleConferences/cancel", $$"""{"creatorUnionId":"boss","scheduleConferenceId":"{{id}}"}""");
        await _rig.SendAsync(HttpMethod.Delete, $"/{eventId}");
        SimulatorAnswer gone = await ReadAsync(id);

        Assert.Equal(("新周会", Hour(18).ToUnixTimeMilliseconds()), (moved.GetProperty("title").GetString(), moved.GetProperty("endTime").GetInt64()));
        Assert.Equal((HttpStatusCode.BadRequest, "paramsError"), (cancelled.Status, cancelled.TextCode));
        Assert.Equal("resourceCancel", gone.TextCode);
    }

    [Fact]
    public async Task A_change_that_asks_for_a_conference_makes_another_one()
    {
        string eventId = await _rig.CreateAsync($"{At(15, 16)},{Online}");
        string first = await ConferenceOfAsync(eventId);

        await _rig.UpdateAsync(eventId, """ "summary":"t" """);
        string kept = await ConferenceOfAsync(eventId);
        JsonElement answer = (await _rig.UpdateAsync(eventId, Online)).Json.GetProperty("onlineMeetingInfo");
        string second = await ConferenceOfAsync(eventId);

        Assert.Equal((first, second), (kept, answer.GetProperty("conferenceId").GetString()));
        Assert.NotEqual(first, second);
        Assert.False(answer.TryGetProperty("extraInfo", out _));
        Assert.Equal(("resourceCancel", null), ((await ReadAsync(first)).TextCode, (await ReadAsync(second)).TextCode));
    }

    [Fact]
    public async Task An_event_without_a_conference_shows_none()
    {
        JsonElement read = await _rig.GetAsync(await _rig.CreateAsync());

        Assert.False(read.TryGetProperty("onlineMeetingInfo", out _));
    }

    private static DateTimeOffset Hour(int hour) => new(2026, 1, 20, hour, 0, 0, TimeSpan.FromHours(8));

    private Task<SimulatorAnswer> ReadAsync(string id) => _rig.Caller.CallAsync(HttpMethod.Get, $"/v1.0/conference/scheduleConferences/{id}/infos?requestUnionId=boss");

    private async Task<string> ConferenceOfAsync(string eventId) => (await _rig.GetAsync(eventId)).GetProperty("onlineMeetingInfo").GetProperty("conferenceId").GetString()!;
}
