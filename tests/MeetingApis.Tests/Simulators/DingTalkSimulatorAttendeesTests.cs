using System.Globalization;
using System.Net;
using System.Text.Json;
using static MeetingApis.Tests.Simulators.DingTalkCalendarRig;

namespace MeetingApis.Tests.Simulators;

/// <summary>Inviting people, and what they answer.</summary>
public sealed class DingTalkSimulatorAttendeesTests : IAsyncLifetime
{
    private DingTalkCalendarRig _rig = null!;
    private string _id = "";

    public async ValueTask InitializeAsync()
    {
        _rig = await StartAsync();
        _id = await _rig.CreateAsync();
    }

    public ValueTask DisposeAsync() => _rig.DisposeAsync();

    [Fact]
    public async Task People_come_and_go_and_nothing_is_answered_to_that()
    {
        SimulatorAnswer added = await AddAsync("""{"id":"ann"},{"id":"ben","isOptional":true}""");
        await _rig.RespondAsync(_id, "ann", "accepted");
        SimulatorAnswer again = await AddAsync("""{"id":"ann"}""");
        string both = await ListAsync();
        SimulatorAnswer removed = await RemoveAsync("""{"id":"ben"}""");
        SimulatorAnswer removedAgain = await RemoveAsync("""{"id":"ben"}""");

        Assert.All(new[] { added, again, removed, removedAgain }, static answer => Assert.Equal((HttpStatusCode.OK, ""), (answer.Status, answer.Body)));
        Assert.Equal("ben:needsAction ann:accepted", both);
        Assert.Equal("ann:accepted", await ListAsync());
    }

    [Theory]
    [InlineData("attendees", """{"attendeesToAdd":[]}""")]
    [InlineData("attendees", """{}""")]
    [InlineData("attendees", """{"attendeesToAdd":[{"id":"user-ann"}]}""")]
    [InlineData("attendees", """{"attendeesToAdd":[{"isOptional":true}]}""")]
    [InlineData("attendees/batchRemove", """{"attendeesToRemove":[]}""")]
    [InlineData("attendees/batchRemove", """{"attendeesToRemove":[{"id":"user-ann"}]}""")]
    [InlineData("respond", """{"responseStatus":"yes"}""")]
    [InlineData("respond", """{}""")]
    public async Task Who_is_nobody_is_refused(string operation, string body)
    {
        SimulatorAnswer answer = await _rig.SendAsync(HttpMethod.Post, $"/{_id}/{operation}", body);

        Assert.Equal((HttpStatusCode.BadRequest, "invalidParameter"), (answer.Status, answer.TextCode));
    }

    [Fact]
    public async Task There_are_at_most_500_people_a_call_and_5000_an_event()
    {
        string[] many = [.. Enumerable.Range(0, 5001).Select(static i => i.ToString(CultureInfo.InvariantCulture))];
        _rig.Simulator.AddPeople(many);
        string id = Uri.UnescapeDataString(_id);
        _rig.Simulator.CalendarEvents.Set(_rig.Simulator.CalendarEvents.Get(id) with { Attendees = [.. many.Take(4999).Select(static unionId => new MeetingApis.Testing.SimulatedDingTalkCalendarEventAttendee(unionId))] });

        SimulatorAnswer fits = await AddAsync("""{"id":"4999"}""");
        SimulatorAnswer one = await AddAsync("""{"id":"5000"}""");
        SimulatorAnswer atOnce = await AddAsync(string.Join(',', many.Take(501).Select(static unionId => $$"""{"id":"{{unionId}}"}""")));

        Assert.Equal((HttpStatusCode.OK, "exceedMaxReceiverSize", "invalidParameter"), (fits.Status, one.TextCode, atOnce.TextCode));
    }

    [Fact]
    public async Task An_answer_is_seen_by_the_organizer_and_frees_the_time_where_it_is_no()
    {
        await AddAsync("""{"id":"ann"},{"id":"ben"}""");

        SimulatorAnswer answered = await _rig.RespondAsync(_id, "ann", "declined");
        await _rig.RespondAsync(_id, "ben", "tentative");
        SimulatorAnswer uninvited = await _rig.RespondAsync(_id, "2iPOxxxxwiEiE", "accepted");
        SimulatorAnswer notInvited = await _rig.RespondAsync(_id, "boss", "accepted");

        Assert.Equal((HttpStatusCode.OK, ""), (answered.Status, answered.Body));
        Assert.Equal("ann:declined ben:tentative", await ListAsync());
        Assert.Equal(("", "TENTATIVE:15-16", "BUSY:15-16"), (await _rig.BusyAsync("ann"), await _rig.BusyAsync("ben"), await _rig.BusyAsync("boss")));
        Assert.Equal(("itemNotFound", "itemNotFound"), (uninvited.TextCode, notInvited.TextCode));
    }

    [Fact]
    public async Task Who_removed_the_event_has_it_again_when_invited_again()
    {
        await AddAsync("""{"id":"ann"}""");
        await _rig.SendAsync(HttpMethod.Delete, $"/{_id}", unionId: "ann");

        await AddAsync("""{"id":"ann"}""");

        Assert.Equal("BUSY:15-16", await _rig.BusyAsync("ann"));
    }

    [Fact]
    public async Task The_list_comes_page_by_page()
    {
        await AddAsync("""{"id":"ann"},{"id":"ben"}""");

        JsonElement first = (await _rig.SendAsync(HttpMethod.Get, $"/{_id}/attendees?maxResults=1")).Json;
        JsonElement second = (await _rig.SendAsync(HttpMethod.Get, $"/{_id}/attendees?maxResults=1&nextToken={first.GetProperty("nextToken").GetString()}")).Json;
        JsonElement all = (await _rig.SendAsync(HttpMethod.Get, $"/{_id}/attendees?maxResults=0")).Json;

        Assert.Equal(("ann", "ben", 2), (first.GetProperty("attendees")[0].GetProperty("id").GetString(), second.GetProperty("attendees")[0].GetProperty("id").GetString(), all.GetProperty("attendees").GetArrayLength()));
        Assert.False(second.TryGetProperty("nextToken", out _));
    }

    [Theory]
    [InlineData("primary", "{0}", "?maxResults=501", "invalidParameter.maxResults")]
    [InlineData("primary", "unknown", "", "invalidParameter.event.eventId")]
    [InlineData("second", "{0}", "", "invalidParameter.event.calendarId")]
    public async Task The_list_has_codes_of_its_own(string calendar, string id, string query, string code)
    {
        string eventId = id == "{0}" ? _id : id;
        SimulatorAnswer answer = await _rig.Caller.CallAsync(HttpMethod.Get, $"/v1.0/calendar/users/boss/calendars/{calendar}/events/{eventId}/attendees{query}");

        Assert.Equal((HttpStatusCode.BadRequest, code), (answer.Status, answer.TextCode));
    }

    private Task<SimulatorAnswer> AddAsync(string people) => _rig.SendAsync(HttpMethod.Post, $"/{_id}/attendees", $$"""{"attendeesToAdd":[{{people}}]}""");

    private Task<SimulatorAnswer> RemoveAsync(string people) => _rig.SendAsync(HttpMethod.Post, $"/{_id}/attendees/batchRemove", $$"""{"attendeesToRemove":[{{people}}]}""");

    private async Task<string> ListAsync() => string.Join(' ', (await _rig.SendAsync(HttpMethod.Get, $"/{_id}/attendees")).Json.GetProperty("attendees").EnumerateArray().Select(static attendee => $"{attendee.GetProperty("id").GetString()}:{attendee.GetProperty("responseStatus").GetString()}"));
}
