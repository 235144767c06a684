using System.Text.Json;
using MeetingApis.Testing;

namespace MeetingApis.Tests.Simulators;

/// <summary>Calendars, schedules and the people on them.</summary>
public sealed class WeComSimulatorSchedulesTests : IAsyncLifetime
{
    private const string Calendar = "wcjgewCwAAqeJcPI1d8Pwbjt7nttzAAA";

    private readonly ManualTimeProvider _time = new();
    private WeComSimulator _wecom = null!;
    private WeComCaller _caller = null!;

    private long Start => _time.GetUtcNow().AddDays(1).ToUnixTimeSeconds();

    public async ValueTask InitializeAsync()
    {
        _wecom = await WeComSimulator.StartAsync(_time, TestContext.Current.CancellationToken);
        _caller = new WeComCaller(_wecom);
    }

    public async ValueTask DisposeAsync()
    {
        _caller.Dispose();
        await _wecom.DisposeAsync();
    }

    [Fact]
    public async Task A_schedule_reads_back_as_it_was_created()
    {
        string id = await CreateAsync(""","attendees":[{"userid":"lisi"},{"userid":"wangwu"}],"admins":["lisi"],"summary":"周会","is_whole_day":0""");

        JsonElement read = await ReadAsync(id);

        Assert.Equal(("周会", Calendar, Start, 0), (read.GetProperty("summary").GetString(), read.GetProperty("cal_id").GetString(), read.GetProperty("start_time").GetInt64(), read.GetProperty("status").GetInt32()));
        Assert.Equal(["lisi:0", "wangwu:0"], People(read));
    }

    [Fact]
    public async Task An_update_replaces_the_whole_and_keeps_answers()
    {
        string id = await CreateAsync(""","attendees":[{"userid":"lisi"},{"userid":"wangwu"}],"summary":"周会" """);
        _wecom.Schedules.Set(_wecom.Schedules.Get(id) with { Attendees = [new("lisi", SimulatedWeComResponse.Declined), new("wangwu")] });

        SimulatorAnswer answer = await UpdateAsync(id, "", ""","attendees":[{"userid":"lisi"}]""");
        JsonElement read = await ReadAsync(id);

        Assert.Equal((0, ""), (answer.NumericCode, read.GetProperty("summary").GetString()));
        Assert.Equal(["lisi:4"], People(read));
    }

    [Fact]
    public async Task An_update_can_leave_the_people_alone()
    {
        string id = await CreateAsync(""","attendees":[{"userid":"lisi"}]""");

        await UpdateAsync(id, "\"skip_attendees\":1,", ""","attendees":[{"userid":"wangwu"}]""");

        Assert.Equal(["lisi:0"], People(await ReadAsync(id)));
    }

    [Fact]
    public async Task People_come_and_go()
    {
        string id = await CreateAsync(""","attendees":[{"userid":"lisi"}]""");

        await _caller.PostAsync("/cgi-bin/oa/schedule/add_attendees", $$"""{"schedule_id":"{{id}}","attendees":[{"userid":"wangwu"},{"userid":"LISI"}]}""");
        IReadOnlyList<string> both = People(await ReadAsync(id));
        await _caller.PostAsync("/cgi-bin/oa/schedule/del_attendees", $$"""{"schedule_id":"{{id}}","attendees":[{"userid":"lisi"}]}""");

        Assert.Equal(["lisi:0", "wangwu:0"], both);
        Assert.Equal(["wangwu:0"], People(await ReadAsync(id)));
    }

    [Fact]
    public async Task A_cancelled_schedule_is_read_as_such_and_changed_no_more()
    {
        string id = await CreateAsync("");

        SimulatorAnswer first = await _caller.PostAsync("/cgi-bin/oa/schedule/del", $$"""{"schedule_id":"{{id}}"}""");
        SimulatorAnswer second = await _caller.PostAsync("/cgi-bin/oa/schedule/del", $$"""{"schedule_id":"{{id}}"}""");
        SimulatorAnswer update = await UpdateAsync(id, "", "");

        Assert.Equal((0, 90460, 90460, 1), (first.NumericCode, second.NumericCode, update.NumericCode, (await ReadAsync(id)).GetProperty("status").GetInt32()));
    }

    [Fact]
    public async Task A_schedule_with_a_booked_room_is_not_moved_until_the_booking_is_cancelled()
    {
        string id = await CreateAsync("");
        SimulatorAnswer booked = await _caller.PostAsync("/cgi-bin/oa/meetingroom/book_by_schedule", $$"""{"meetingroom_id":1,"schedule_id":"{{id}}","booker":"lisi"}""");
        string booking = booked.Json.GetProperty("booking_id").GetString()!;

        SimulatorAnswer renamed = await UpdateAsync(id, "", ""","summary":"周会" """);
        SimulatorAnswer held = await UpdateAsync(id, "", "", shift: 1800);
        await _caller.PostAsync("/cgi-bin/oa/meetingroom/cancel_book", $$"""{"booking_id":"{{booking}}","keep_schedule":1}""");
        SimulatorAnswer moved = await UpdateAsync(id, "", "", shift: 1800);

        Assert.Equal((0, 90700, 0), (renamed.NumericCode, held.NumericCode, moved.NumericCode));
    }

    [Fact]
    public async Task A_room_is_booked_for_every_occurrence_that_is_free()
    {
        string single = await CreateAsync("", shift: 86400);
        await _caller.PostAsync("/cgi-bin/oa/meetingroom/book_by_schedule", $$"""{"meetingroom_id":1,"schedule_id":"{{single}}","booker":"lisi"}""");
        string series = await CreateAsync($$$""","reminders":{"is_repeat":1,"repeat_type":0,"repeat_until":{{{Start + (3 * 86400)}}}}""");

        SimulatorAnswer booked = await _caller.PostAsync("/cgi-bin/oa/meetingroom/book_by_schedule", $$"""{"meetingroom_id":1,"schedule_id":"{{series}}","booker":"lisi"}""");

        Assert.Equal(1, booked.Json.GetProperty("conflict_date").GetArrayLength());
        Assert.Equal(3, _wecom.MeetingRoomBookings.All.Count(booking => booking.ScheduleId == series));
    }

    [Theory]
    [InlineData(1, 4, false)]
    [InlineData(2, 2, true)]
    public async Task A_part_of_a_series_becomes_a_schedule_of_its_own(int mode, int left, bool repeats)
    {
        string series = await CreateAsync($$$""","reminders":{"is_repeat":1,"repeat_type":0,"repeat_until":{{{Start + (4 * 86400)}}}}""");
        string reminders = repeats ? $$$""","reminders":{"is_repeat":1,"repeat_type":0,"repeat_until":{{{Start + (4 * 86400)}}}}""" : "";

        SimulatorAnswer split = await UpdateAsync(series, $"\"op_mode\":{mode},\"op_start_time\":{Start + (2 * 86400)},", reminders, shift: (2 * 86400) + 1800);
        string part = split.Json.GetProperty("schedule_id").GetString()!;

        Assert.NotEqual(series, part);
        Assert.Equal(left, await OccurrencesAsync(series));
        Assert.Equal(Start + (2 * 86400) + 1800, (await ReadAsync(part)).GetProperty("start_time").GetInt64());
    }

    [Theory]
    [InlineData("\"op_mode\":1,\"op_start_time\":1,", 90485)]
    [InlineData("\"op_mode\":7,", 90485)]
    public async Task A_part_of_what_does_not_repeat_is_refused(string scope, int code)
    {
        string id = await CreateAsync("");

        Assert.Equal(code, (await UpdateAsync(id, scope, "")).NumericCode);
    }

    [Theory]
    [InlineData(""","cal_id":"unknown" """, 90457)]
    [InlineData(""","attendees":[{"userid":"nobody"}]""", 60111)]
    [InlineData(""","attendees":[{"userid":"lisi"}],"admins":["wangwu"]""", 90715)]
    [InlineData(""","reminders":{"remind_before_event_secs":7}""", 90471)]
    [InlineData(""","reminders":{"repeat_type":3}""", 90465)]
    [InlineData(""","reminders":{"timezone":13}""", 90480)]
    [InlineData(""","reminders":{"repeat_until":4294967296}""", 40058)]
    [InlineData(""","reminders":{"repeat_until":-1}""", 40058)]
    [InlineData(""","is_whole_day":2""", 40058)]
    public async Task A_wrong_schedule_is_refused_with_its_code(string fields, int code) =>
        Assert.Equal(code, (await PostAsync(fields)).NumericCode);

    [Theory]
    [InlineData(long.MaxValue)]
    [InlineData(-1)]
    [InlineData(0)]
    public async Task A_part_that_begins_at_no_time_of_the_series_is_refused(long start)
    {
        string id = await CreateAsync(""","reminders":{"is_repeat":1}""");

        Assert.Equal(90482, (await UpdateAsync(id, $"\"op_mode\":1,\"op_start_time\":{start},", "")).NumericCode);
    }

    [Fact]
    public async Task The_list_of_a_calendar_goes_on_by_offset()
    {
        string first = await CreateAsync("");
        string second = await CreateAsync("");

        SimulatorAnswer page = await _caller.PostAsync("/cgi-bin/oa/schedule/get_by_calendar", $$"""{"cal_id":"{{Calendar}}","offset":1,"limit":2}""");
        SimulatorAnswer end = await _caller.PostAsync("/cgi-bin/oa/schedule/get_by_calendar", $$"""{"cal_id":"{{Calendar}}","offset":3}""");

        Assert.Equal([first, second], page.Json.GetProperty("schedule_list").EnumerateArray().Select(static one => one.GetProperty("schedule_id").GetString()));
        Assert.Equal(0, end.Json.GetProperty("schedule_list").GetArrayLength());
    }

    [Fact]
    public async Task A_calendar_says_whom_it_did_not_find()
    {
        SimulatorAnswer answer = await _caller.PostAsync("/cgi-bin/oa/calendar/add", """{"calendar":{"summary":"a","color":"#FF3030","admins":["lisi"],"shares":[{"userid":"lisi","permission":1},{"userid":"nobody"}]}}""");

        Assert.Equal((0, "nobody"), (answer.NumericCode, Assert.Single(answer.Json.GetProperty("fail_result").GetProperty("shares").EnumerateArray()).GetProperty("userid").GetString()));
        Assert.Equal(["lisi"], _wecom.Calendars.Get(answer.Json.GetProperty("cal_id").GetString()!).AdminUserIds);
    }

    [Theory]
    [InlineData("/cgi-bin/oa/calendar/add", """{"calendar":{"summary":"a","color":"red"}}""", 90473)]
    [InlineData("/cgi-bin/oa/calendar/add", """{"calendar":{"summary":"a","color":"#FF3030","is_corp_calendar":1}}""", 90483)]
    [InlineData("/cgi-bin/oa/calendar/add", """{"calendar":{"summary":"a","color":"#FF3030","admins":["lisi"]}}""", 90492)]
    [InlineData("/cgi-bin/oa/calendar/get", """{"cal_id_list":[]}""", 90458)]
    [InlineData("/cgi-bin/oa/calendar/get", """{"cal_id_list":["unknown"]}""", 90457)]
    [InlineData("/cgi-bin/oa/calendar/del", """{"cal_id":"wcjgewCwAAqeJcPI1d8Pwbjt7nttzAAA"}""", 90712)]
    public async Task A_wrong_calendar_is_refused_with_its_code(string path, string json, int code) =>
        Assert.Equal(code, (await _caller.PostAsync(path, json)).NumericCode);

    [Fact]
    public async Task A_deleted_calendar_is_known_as_deleted()
    {
        _wecom.Calendars.Add(new SimulatedWeComCalendar("other"));

        int deleted = (await _caller.PostAsync("/cgi-bin/oa/calendar/del", """{"cal_id":"other"}""")).NumericCode;
        int again = (await _caller.PostAsync("/cgi-bin/oa/calendar/del", """{"cal_id":"other"}""")).NumericCode;

        Assert.Equal((0, 90459), (deleted, again));
    }

    private Task<SimulatorAnswer> PostAsync(string fields, long shift = 0) =>
        _caller.PostAsync("/cgi-bin/oa/schedule/add", $$$"""{"schedule":{"start_time":{{{Start + shift}}},"end_time":{{{Start + shift + 3600}}}{{{fields}}}}}""");

    private async Task<string> CreateAsync(string fields, long shift = 0) =>
        (await PostAsync(fields, shift)).Json.GetProperty("schedule_id").GetString()!;

    private Task<SimulatorAnswer> UpdateAsync(string id, string scope, string fields, long shift = 0) =>
        _caller.PostAsync("/cgi-bin/oa/schedule/update", $$$"""{{{{scope}}}"schedule":{"schedule_id":"{{{id}}}","start_time":{{{Start + shift}}},"end_time":{{{Start + shift + 3600}}}{{{fields}}}}}""");

    private async Task<JsonElement> ReadAsync(string id) =>
        (await _caller.PostAsync("/cgi-bin/oa/schedule/get", $$"""{"schedule_id_list":["{{id}}"]}""")).Json.GetProperty("schedule_list")[0];

    /// <summary>How often the series still takes place: once for each booking of a room.</summary>
    private async Task<int> OccurrencesAsync(string series)
    {
        await _caller.PostAsync("/cgi-bin/oa/meetingroom/book_by_schedule", $$"""{"meetingroom_id":2,"schedule_id":"{{series}}","booker":"lisi"}""");
        return _wecom.MeetingRoomBookings.All.Count(booking => booking.ScheduleId == series);
    }

    private static IReadOnlyList<string> People(JsonElement schedule) =>
        [.. schedule.GetProperty("attendees").EnumerateArray().Select(static one => $"{one.GetProperty("userid").GetString()}:{one.GetProperty("response_status").GetInt32()}")];
}
