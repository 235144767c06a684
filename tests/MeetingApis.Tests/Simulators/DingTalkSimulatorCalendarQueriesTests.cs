using System.Text.Json;
using static MeetingApis.Tests.Simulators.DingTalkCalendarRig;

namespace MeetingApis.Tests.Simulators;

/// <summary>Lists and views of a calendar. The clock stands at the 15th of January 2026, 16 o'clock in China.</summary>
public sealed class DingTalkSimulatorCalendarQueriesTests : IAsyncLifetime
{
    /// <summary>The 12th of January, a Monday.</summary>
    private const string Mondays = """
        "start":{"dateTime":"2026-01-12T09:00:00+08:00","timeZone":"Asia/Shanghai"},"end":{"dateTime":"2026-01-12T10:00:00+08:00","timeZone":"Asia/Shanghai"}
        """;

    private DingTalkCalendarRig _rig = null!;

    public async ValueTask InitializeAsync() => _rig = await StartAsync();

    public ValueTask DisposeAsync() => _rig.DisposeAsync();

    [Fact]
    public async Task A_list_has_what_begins_in_a_time_page_by_page()
    {
        foreach (int hour in new[] { 15, 9, 12 })
        {
            await _rig.CreateAsync(At(hour, hour + 1));
        }

        JsonElement first = await ListAsync("?timeMin=2026-01-20T09:00:00%2B08:00&timeMax=2026-01-20T15:00:00%2B08:00&maxResults=1");
        JsonElement second = await ListAsync("?timeMin=2026-01-20T09:00:00%2B08:00&timeMax=2026-01-20T15:00:00%2B08:00&maxResults=1&nextToken=1");
        JsonElement all = await ListAsync("");

        Assert.Equal(("09", "1"), (HoursOf(first), first.GetProperty("nextToken").GetString()));
        Assert.Equal("12", HoursOf(second));
        Assert.False(second.TryGetProperty("nextToken", out _));
        Assert.False(second.TryGetProperty("syncToken", out _));
        Assert.Equal("09 12 15", HoursOf(all));
    }

    [Fact]
    public async Task What_was_called_off_is_listed_on_demand()
    {
        string id = await _rig.CreateAsync();
        await _rig.SendAsync(HttpMethod.Delete, $"/{id}");

        JsonElement without = await ListAsync("");
        JsonElement with = await ListAsync("?showDeleted=true");

        Assert.Empty(without.GetProperty("events").EnumerateArray());
        Assert.Equal("cancelled", Assert.Single(with.GetProperty("events").EnumerateArray()).GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_sync_token_asks_for_what_has_changed_since()
    {
        string changed = await _rig.CreateAsync(At(9, 10));
        string removed = await _rig.CreateAsync(At(10, 11));
        await _rig.CreateAsync(At(11, 12));
        _rig.Time.Advance(TimeSpan.FromSeconds(1));
        string token = (await ListAsync("")).GetProperty("syncToken").GetString()!;
        await _rig.UpdateAsync(changed, At(13, 14));
        await _rig.SendAsync(HttpMethod.Delete, $"/{removed}");

        JsonElement since = await ListAsync($"?syncToken={token}");

        Assert.Equal(["10:cancelled", "13:confirmed"], since.GetProperty("events").EnumerateArray().Select(static row => $"{HourOf(row)}:{row.GetProperty("status").GetString()}"));
    }

    [Theory]
    [InlineData("/events?timeMin=2026-01-20")]
    [InlineData("/events?timeMin=2026-01-20T00:00:00%2B08:00&timeMax=2027-02-20T00:00:00%2B08:00")]
    [InlineData("/events?timeMin=2026-01-20T00:00:00%2B08:00&timeMax=2026-01-19T00:00:00%2B08:00")]
    [InlineData("/events?maxResults=101")]
    [InlineData("/events?maxAttendees=101")]
    [InlineData("/events?nextToken=x")]
    [InlineData("/events?syncToken=x")]
    [InlineData("/eventsview?timeMax=soon")]
    public async Task A_query_out_of_its_limits_is_refused(string rest)
    {
        SimulatorAnswer answer = await _rig.Caller.CallAsync(HttpMethod.Get, "/v1.0/calendar/users/boss/calendars/primary" + rest);

        Assert.Equal("invalidParameter", answer.TextCode);
    }

    [Theory]
    [InlineData("?timeMin=2026-01-01T00:00:00%2B08:00&timeMax=2029-01-01T00:00:00%2B08:00", 1)]
    [InlineData("?timeMin=2026-01-01T00:00:00Z&timeMax=9999-12-31T23:59:59Z", 1)]
    [InlineData("?timeMin=9999-12-31T00:00:00Z", 0)]
    [InlineData("?timeMax=0001-01-02T00:00:00Z", 0)]
    public async Task A_view_may_be_of_any_span(string query, int count)
    {
        await _rig.CreateAsync();

        SimulatorAnswer answer = await _rig.Caller.CallAsync(HttpMethod.Get, "/v1.0/calendar/users/boss/calendars/primary/eventsview" + query);

        Assert.Equal(count, answer.Json.GetProperty("events").GetArrayLength());
    }

    [Fact]
    public async Task A_series_without_an_end_is_seen_to_the_end_of_the_calendar()
    {
        await _rig.CreateAsync(""" "start":{"dateTime":"9999-12-01T09:00:00Z","timeZone":"America/New_York"},"end":{"dateTime":"9999-12-01T10:00:00Z","timeZone":"America/New_York"},"recurrence":{"pattern":{"type":"daily","interval":7},"range":{"type":"noEnd"}} """);

        SimulatorAnswer answer = await _rig.Caller.CallAsync(HttpMethod.Get, "/v1.0/calendar/users/boss/calendars/primary/eventsview?timeMin=9999-11-01T00:00:00Z");

        Assert.Equal(4, answer.Json.GetProperty("events").GetArrayLength());
    }

    [Fact]
    public async Task As_many_attendees_are_shown_as_are_asked_for()
    {
        string id = await _rig.CreateAsync($$"""{{At(15, 16)}},"attendees":[{"id":"ann"},{"id":"ben"}]""");

        SimulatorAnswer answer = await _rig.SendAsync(HttpMethod.Get, $"/{id}?maxAttendees=1");
        SimulatorAnswer tooMany = await _rig.SendAsync(HttpMethod.Get, $"/{id}?maxAttendees=501");

        Assert.Equal(1, answer.Json.GetProperty("attendees").GetArrayLength());
        Assert.Equal("invalidParameter", tooMany.TextCode);
    }

    [Theory]
    [InlineData("""{"type":"daily","interval":3}""", "01-12 01-15 01-18 01-21 01-24 01-27 01-30")]
    [InlineData("""{"type":"weekly","interval":1}""", "01-12 01-19 01-26")]
    [InlineData("""{"type":"weekly","interval":2,"daysOfWeek":"monday,sunday","firstDayOfWeek":"monday"}""", "01-12 01-18 01-26")]
    [InlineData("""{"type":"weekly","interval":2,"daysOfWeek":"monday,sunday"}""", "01-12 01-25 01-26")]
    [InlineData("""{"type":"absoluteMonthly","interval":1,"dayOfMonth":28}""", "01-28 02-28")]
    [InlineData("""{"type":"relativeMonthly","interval":1,"daysOfWeek":"friday","index":"last"}""", "01-30 02-27")]
    [InlineData("""{"type":"relativeMonthly","interval":1,"daysOfWeek":"tuesday","index":"third"}""", "01-20 02-17")]
    [InlineData("""{"type":"absoluteYearly","interval":1}""", "01-12")]
    public async Task A_view_has_each_time_that_a_series_takes_place(string pattern, string days)
    {
        string end = days.Contains("02-", StringComparison.Ordinal) ? "2026-03-01" : "2026-02-01";
        await _rig.CreateAsync($$"""{{Mondays}},"recurrence":{"pattern":{{pattern}},"range":{"type":"noEnd"} }""");

        JsonElement view = await ViewAsync($"?timeMin=2026-01-01T00:00:00%2B08:00&timeMax={end}T00:00:00%2B08:00");

        Assert.Equal(days, string.Join(' ', view.GetProperty("events").EnumerateArray().Select(static row => StartOf(row)[5..10])));
    }

    [Theory]
    [InlineData("""{"type":"numbered","numberOfOccurrences":2}""", "01-12 01-19")]
    [InlineData("""{"type":"endDate","endDate":"2026-01-26T09:00:00+08:00"}""", "01-12 01-19 01-26")]
    public async Task A_series_ends(string range, string days)
    {
        await _rig.CreateAsync($$"""{{Mondays}},"recurrence":{"pattern":{"type":"weekly","interval":1},"range":{{range}}}""");

        JsonElement view = await ViewAsync("?timeMin=2026-01-01T00:00:00%2B08:00");

        Assert.Equal(days, string.Join(' ', view.GetProperty("events").EnumerateArray().Select(static row => StartOf(row)[5..10])));
    }

    [Fact]
    public async Task A_series_keeps_its_clock_when_the_zone_changes_its_own()
    {
        await _rig.CreateAsync("""
            "start":{"dateTime":"2026-03-28T09:00:00+01:00","timeZone":"Europe/Berlin"},"end":{"dateTime":"2026-03-28T10:00:00+01:00","timeZone":"Europe/Berlin"},
            "recurrence":{"pattern":{"type":"daily","interval":1},"range":{"type":"numbered","numberOfOccurrences":2}}
            """);

        JsonElement view = await ViewAsync("?timeMin=2026-03-01T00:00:00%2B08:00");

        Assert.Equal(["2026-03-28T09:00:00+01:00", "2026-03-29T09:00:00+02:00"], view.GetProperty("events").EnumerateArray().Select(StartOf));
    }

    [Fact]
    public async Task An_instance_is_read_by_the_id_of_the_view()
    {
        string series = await _rig.CreateAsync($$"""{{Mondays}},"recurrence":{"pattern":{"type":"weekly","interval":1},"range":{"type":"noEnd"} }""");
        JsonElement second = (await ViewAsync("?timeMin=2026-01-19T00:00:00%2B08:00")).GetProperty("events")[0];
        string id = Uri.EscapeDataString(second.GetProperty("id").GetString()!);

        JsonElement read = await _rig.GetAsync(id);
        SimulatorAnswer between = await _rig.SendAsync(HttpMethod.Get, $"/{series}.1768800000");
        SimulatorAnswer never = await _rig.SendAsync(HttpMethod.Get, $"/{series}.9999999999999");
        SimulatorAnswer unknown = await _rig.SendAsync(HttpMethod.Get, "/unknown.1768800000");

        Assert.Equal(("2026-01-19T09:00:00+08:00", "2026-01-19T01:00:00Z"), (StartOf(read), read.GetProperty("originStart").GetProperty("dateTime").GetString()));
        Assert.Equal(Uri.UnescapeDataString(series), read.GetProperty("seriesMasterId").GetString());
        Assert.Equal(("instanceNotExist", "instanceNotExist", "itemNotFound"), (between.TextCode, never.TextCode, unknown.TextCode));
        Assert.StartsWith("dingtalk://", second.GetProperty("extendedProperties").GetProperty("privateProperties").GetProperty("dingtalkDetailUrl").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_has_a_series_and_what_took_place_of_it()
    {
        string series = await _rig.CreateAsync($$"""{{Mondays}},"recurrence":{"pattern":{"type":"weekly","interval":1},"range":{"type":"noEnd"} }""");
        _rig.Time.Advance(TimeSpan.FromDays(7));

        JsonElement all = await ListAsync("");
        JsonElement instances = await ListAsync($"?seriesMasterId={series}");

        Assert.Equal("01-12 01-12 01-19", string.Join(' ', all.GetProperty("events").EnumerateArray().Select(static row => StartOf(row)[5..10])));
        Assert.Equal("01-12 01-19", string.Join(' ', instances.GetProperty("events").EnumerateArray().Select(static row => StartOf(row)[5..10])));
    }

    private static string StartOf(JsonElement row) => row.GetProperty("start").GetProperty("dateTime").GetString()!;

    private static string HourOf(JsonElement row) => StartOf(row)[11..13];

    private static string HoursOf(JsonElement list) => string.Join(' ', list.GetProperty("events").EnumerateArray().Select(HourOf));

    private async Task<JsonElement> ListAsync(string query) => (await _rig.SendAsync(HttpMethod.Get, query)).Json;

    private async Task<JsonElement> ViewAsync(string query) => (await _rig.Caller.CallAsync(HttpMethod.Get, "/v1.0/calendar/users/boss/calendars/primary/eventsview" + query)).Json;
}
