using System.Text.Json;
using MeetingApis.Testing;

namespace MeetingApis.Tests.Simulators;

public sealed class FeishuSimulatorCalendarEventListTests : FeishuCalendarTest
{
    private const string Calendar = "feishu.cn_shared@group.calendar.feishu.cn";
    private const string Path = $"calendars/{Calendar}/events";

    [Fact]
    public async Task With_an_anchor_pages_follow_each_other_to_the_end()
    {
        AddEvents(120);

        JsonElement first = Data(await CallAsync(HttpMethod.Get, Path + "?page_size=100&anchor_time=1"));
        JsonElement second = Data(await CallAsync(HttpMethod.Get, $"{Path}?page_size=100&anchor_time=1&page_token={first.GetProperty("page_token").GetString()}"));

        Assert.Equal((100, true, 20, false), (first.GetProperty("items").GetArrayLength(), first.GetProperty("has_more").GetBoolean(), second.GetProperty("items").GetArrayLength(), second.GetProperty("has_more").GetBoolean()));
        Assert.False(first.TryGetProperty("sync_token", out _));
        Assert.False(second.TryGetProperty("page_token", out _));
    }

    [Fact]
    public async Task Without_an_anchor_there_is_no_token_for_the_next_page()
    {
        AddEvents(60);

        JsonElement page = Data(await CallAsync(HttpMethod.Get, Path + "?page_size=50"));

        Assert.Equal((true, false), (page.GetProperty("has_more").GetBoolean(), page.TryGetProperty("page_token", out _)));
    }

    [Fact]
    public async Task An_anchor_leaves_out_what_has_ended_but_no_series()
    {
        AddEvents(3);
        Feishu.CalendarEvents.Add(Event(-100) with { Uid = "series", Recurrence = "FREQ=DAILY" });

        JsonElement page = Data(await CallAsync(HttpMethod.Get, $"{Path}?anchor_time={Time.GetUtcNow().AddHours(2).ToUnixTimeSeconds()}"));

        Assert.Equal(["e1_0", "e2_0", "series_0"], Ids(page));
    }

    [Fact]
    public async Task A_sync_token_gives_what_has_changed_since()
    {
        AddEvents(3);
        string token = Data(await CallAsync(HttpMethod.Get, Path)).GetProperty("sync_token").GetString()!;
        Data(await CallAsync(HttpMethod.Patch, Path + "/e0_0", """{"summary":"new"}"""));
        Data(await CallAsync(HttpMethod.Delete, Path + "/e1_0"));

        JsonElement changes = Data(await CallAsync(HttpMethod.Get, $"{Path}?sync_token={token}"));
        JsonElement none = Data(await CallAsync(HttpMethod.Get, $"{Path}?sync_token={changes.GetProperty("sync_token").GetString()}"));

        Assert.Equal([("e0_0", "confirmed"), ("e1_0", "cancelled")], changes.GetProperty("items").EnumerateArray().Select(static row => (row.GetProperty("event_id").GetString(), row.GetProperty("status").GetString())));
        Assert.Equal(0, none.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task Changes_without_an_anchor_come_without_a_token_for_the_next_page()
    {
        AddEvents(1);
        string token = Data(await CallAsync(HttpMethod.Get, Path)).GetProperty("sync_token").GetString()!;
        foreach (int i in Enumerable.Range(0, 60))
        {
            Feishu.CalendarEvents.Add(Event(i) with { Uid = $"f{i}" });
        }

        JsonElement without = Data(await CallAsync(HttpMethod.Get, $"{Path}?page_size=50&sync_token={token}"));
        JsonElement with = Data(await CallAsync(HttpMethod.Get, $"{Path}?page_size=50&anchor_time=1&sync_token={token}"));

        Assert.Equal((true, false, true), (without.GetProperty("has_more").GetBoolean(), without.TryGetProperty("page_token", out _), with.TryGetProperty("page_token", out _)));
    }

    [Fact]
    public async Task A_span_is_given_at_once_and_cut_off_silently()
    {
        AddEvents(60);

        JsonElement some = Data(await CallAsync(HttpMethod.Get, $"{Path}?start_time={Seconds(0.5)}&end_time={Seconds(2.5)}"));
        JsonElement cut = Data(await CallAsync(HttpMethod.Get, $"{Path}?start_time={Seconds(0)}&end_time={Seconds(100)}&page_size=50"));

        Assert.Equal(["e0_0", "e1_0", "e2_0"], Ids(some));
        Assert.Equal((50, false), (cut.GetProperty("items").GetArrayLength(), cut.GetProperty("has_more").GetBoolean()));
    }

    [Theory]
    [InlineData("?page_token=guessed", 190008)]
    [InlineData("?sync_token=guessed", 190008)]
    [InlineData("?sync_token=guessed&start_time=1&end_time=2", 190009)]
    [InlineData("?start_time=1&end_time=2&anchor_time=1", 190002)]
    [InlineData("?start_time=1", 190002)]
    [InlineData("?start_time=1&end_time=9223372036854775807", 190002)]
    [InlineData("?start_time=2&end_time=1", 190002)]
    [InlineData("?page_size=49", 190002)]
    public async Task A_broken_rule_is_answered_with_its_code(string query, int code)
    {
        AddEvents(1);

        Assert.Equal(code, (await CallAsync(HttpMethod.Get, Path + query)).NumericCode);
    }

    private static IEnumerable<string?> Ids(JsonElement page) => page.GetProperty("items").EnumerateArray().Select(static row => row.GetProperty("event_id").GetString());

    private long Seconds(double hours) => Time.GetUtcNow().AddHours(hours).ToUnixTimeSeconds();

    private SimulatedFeishuCalendarEvent Event(double hour) => new() { CalendarId = Calendar, StartTime = Time.GetUtcNow().AddHours(hour), EndTime = Time.GetUtcNow().AddHours(hour + 1) };

    /// <summary>Events that begin every hour.</summary>
    private void AddEvents(int count)
    {
        foreach (int i in Enumerable.Range(0, count))
        {
            Feishu.CalendarEvents.Add(Event(i) with { Uid = $"e{i}" });
        }
    }
}
