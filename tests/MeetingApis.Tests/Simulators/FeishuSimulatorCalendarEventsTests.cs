using System.Net;
using System.Text.Json;

namespace MeetingApis.Tests.Simulators;

public sealed class FeishuSimulatorCalendarEventsTests : FeishuCalendarTest
{
    private const string Key = "25fdf41b-8c80-2ce1-e94c-de8b5e7aa7e6";

    [Fact]
    public async Task The_app_and_a_user_each_have_a_primary_calendar()
    {
        JsonElement ofApp = await PrimaryAsync("?user_id_type=open_id", null);
        JsonElement ofUser = await PrimaryAsync("?user_id_type=user_id", "ou_zhang");

        Assert.Equal(AppCalendar, ofApp.GetProperty("calendar").GetProperty("calendar_id").GetString());
        Assert.Equal((CalendarOf("ou_zhang"), "zhang"), (ofUser.GetProperty("calendar").GetProperty("calendar_id").GetString(), ofUser.GetProperty("user_id").GetString()));
        Assert.Equal(190002, (await CallAsync(HttpMethod.Post, "calendars/primary?user_id_type=user_id")).NumericCode);
        Assert.Equal(195100, (await CallAsync(HttpMethod.Post, "calendars/primary", user: "ou_stranger")).NumericCode);
    }

    [Fact]
    public async Task An_event_is_created_read_changed_and_deleted()
    {
        string id = await CreateAsync(more: ""","summary":"周会","location":{"name":"18F"},"color":5,"vchat":{"vc_type":"no_meeting"}""");

        Data(await CallAsync(HttpMethod.Patch, EventPath(id), """{"summary":"评审","location":{"name":"19F"}}"""));
        JsonElement read = await ReadAsync(id);
        Data(await CallAsync(HttpMethod.Delete, EventPath(id) + "?need_notification=false"));

        Assert.Equal(("评审", "19F", 5), (read.GetProperty("summary").GetString(), read.GetProperty("location").GetProperty("name").GetString(), read.GetProperty("color").GetInt32()));
        Assert.Equal((AppCalendar, "confirmed", "no_meeting"), (read.GetProperty("organizer_calendar_id").GetString(), read.GetProperty("status").GetString(), read.GetProperty("vchat").GetProperty("vc_type").GetString()));
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(At(1)), read.GetProperty("start_time")));
        Assert.Null(Feishu.CalendarEvents.Find(id));
        Assert.Equal(193003, (await CallAsync(HttpMethod.Get, EventPath(id))).NumericCode);
        Assert.Equal(193003, (await CallAsync(HttpMethod.Delete, EventPath(id))).NumericCode);
    }

    [Fact]
    public async Task The_same_key_creates_one_event_in_a_calendar()
    {
        string first = await CreateAsync(query: "?idempotency_key=" + Key);
        string second = await CreateAsync(query: "?idempotency_key=" + Key);
        string elsewhere = await CreateAsync(user: "ou_zhang", query: "?idempotency_key=" + Key);

        Assert.Equal(first, second);
        Assert.NotEqual(first, elsewhere);
        Assert.Equal(190002, (await CallAsync(HttpMethod.Post, $"calendars/{AppCalendar}/events?idempotency_key=short", $$"""{{{Hours(1, 2)}}}""")).NumericCode);
    }

    [Fact]
    public async Task An_all_day_event_has_dates()
    {
        SimulatorAnswer answer = await CallAsync(HttpMethod.Post, $"calendars/{AppCalendar}/events", """{"start_time":{"date":"2026-01-20"},"end_time":{"date":"2026-01-21"}}""");

        JsonElement made = Data(answer).GetProperty("event");
        Assert.Equal(("2026-01-20", "2026-01-21"), (made.GetProperty("start_time").GetProperty("date").GetString(), made.GetProperty("end_time").GetProperty("date").GetString()));
    }

    [Fact]
    public async Task A_change_that_says_nothing_of_check_in_takes_it_away()
    {
        string id = await CreateAsync(more: ""","event_check_in":{"enable_check_in":true}""");
        bool before = (await ReadAsync(id)).TryGetProperty("event_check_in", out _);

        Data(await CallAsync(HttpMethod.Patch, EventPath(id), """{"summary":"x"}"""));

        Assert.Equal((true, false), (before, (await ReadAsync(id)).TryGetProperty("event_check_in", out _)));
    }

    [Fact]
    public async Task Files_stay_until_they_are_deleted_by_name()
    {
        string id = await CreateAsync(more: ""","attachments":[{"file_token":"a"},{"file_token":"b"}]""");

        Data(await CallAsync(HttpMethod.Patch, EventPath(id), """{"attachments":[{"file_token":"a","is_deleted":true},{"file_token":"c"}]}"""));
        SimulatorAnswer none = await CallAsync(HttpMethod.Patch, EventPath(id), """{"attachments":[null]}""");

        Assert.Equal(["b", "c"], (await ReadAsync(id)).GetProperty("attachments").EnumerateArray().Select(static file => file.GetProperty("file_token").GetString()));
        Assert.Equal(HttpStatusCode.BadRequest, none.Status);
    }

    [Fact]
    public async Task Another_kind_of_meeting_has_another_link()
    {
        string id = await CreateAsync(more: ""","vchat":{"vc_type":"third_party","meeting_url":"https://meet.example/1"}""");

        Data(await CallAsync(HttpMethod.Patch, EventPath(id), """{"vchat":{"vc_type":"vc"}}"""));
        string? link = (await ReadAsync(id)).GetProperty("vchat").GetProperty("meeting_url").GetString();
        Data(await CallAsync(HttpMethod.Patch, EventPath(id), """{"summary":"x","vchat":{"vc_type":"vc"}}"""));

        Assert.StartsWith("https://vc.feishu.cn/j/", link, StringComparison.Ordinal);
        Assert.Equal(link, (await ReadAsync(id)).GetProperty("vchat").GetProperty("meeting_url").GetString());
    }

    [Theory]
    [InlineData("FREQ=WEEKLY;BYDAY=XX")]
    [InlineData("FREQ=WEEKLY;BYDAY=")]
    [InlineData("FREQ=DAILY;INTERVAL=2147483647")]
    [InlineData("FREQ=DAILY;INTERVAL=0")]
    [InlineData("FREQ=SOMETIMES")]
    [InlineData("every day")]
    public async Task A_rule_that_gives_no_days_is_refused(string rule)
    {
        string id = await CreateAsync();

        SimulatorAnswer answer = await CallAsync(HttpMethod.Patch, EventPath(id), $$"""{"recurrence":"{{rule}}"}""");

        Assert.Equal((190002, null), (answer.NumericCode, Feishu.CalendarEvents.Get(id).Recurrence));
    }

    [Fact]
    public async Task One_end_without_the_other_has_no_effect()
    {
        string id = await CreateAsync();

        Data(await CallAsync(HttpMethod.Patch, EventPath(id), $$"""{"start_time":{{At(0.5)}},"summary":"x"}"""));

        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(At(1)), (await ReadAsync(id)).GetProperty("start_time")));
    }

    [Fact]
    public async Task A_meeting_comes_with_the_first_attendee()
    {
        string id = await CreateAsync();
        JsonElement before = (await ReadAsync(id)).GetProperty("vchat");

        await AddAsync(id, User("ou_zhang"));
        JsonElement after = (await ReadAsync(id)).GetProperty("vchat");

        Assert.Equal(("", "vc"), (before.GetProperty("vc_type").GetString(), after.GetProperty("vc_type").GetString()));
        Assert.StartsWith("https://vc.feishu.cn/j/", after.GetProperty("meeting_url").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_attendee_sees_the_event_in_their_own_calendar_and_changes_only_what_is_theirs()
    {
        string id = await CreateAsync(user: "ou_zhang", more: ",\"summary\":\"周会\"");
        await AddAsync(id, User("ou_li"), user: "ou_zhang");

        JsonElement seen = await ReadAsync(id, "ou_li");
        Data(await CallAsync(HttpMethod.Patch, EventPath(id, "ou_li"), """{"free_busy_status":"free","color":7}""", "ou_li"));

        Assert.Equal((CalendarOf("ou_zhang"), "tentative"), (seen.GetProperty("organizer_calendar_id").GetString(), seen.GetProperty("status").GetString()));
        Assert.Equal((0, 1), (await BusyAsync("user_id", "ou_li"), await BusyAsync("user_id", "ou_zhang")));
        Assert.Equal(-1, (await ReadAsync(id, "ou_zhang")).GetProperty("color").GetInt32());
        Assert.Equal(193002, (await CallAsync(HttpMethod.Patch, EventPath(id, "ou_li"), """{"summary":"mine"}""", "ou_li")).NumericCode);
        Assert.Equal(193002, (await CallAsync(HttpMethod.Delete, EventPath(id, "ou_li"), user: "ou_li")).NumericCode);
    }

    [Fact]
    public async Task A_calendar_is_closed_to_others_until_it_is_shared()
    {
        string id = await CreateAsync(user: "ou_zhang");
        int closed = (await CallAsync(HttpMethod.Get, $"calendars/{CalendarOf("ou_zhang")}/events/{id}")).NumericCode;

        Feishu.Calendars.Set(Feishu.Calendars.Get(CalendarOf("ou_zhang")) with { ReaderIds = [Feishu.AppId] });
        int read = (await CallAsync(HttpMethod.Get, $"calendars/{CalendarOf("ou_zhang")}/events/{id}")).NumericCode;
        int written = (await CallAsync(HttpMethod.Delete, $"calendars/{CalendarOf("ou_zhang")}/events/{id}")).NumericCode;
        Feishu.Calendars.Set(Feishu.Calendars.Get(CalendarOf("ou_zhang")) with { WriterIds = [Feishu.AppId] });
        int shared = (await CallAsync(HttpMethod.Delete, $"calendars/{CalendarOf("ou_zhang")}/events/{id}")).NumericCode;

        Assert.Equal((191002, 0, 191002, 0), (closed, read, written, shared));
    }

    [Theory]
    [InlineData("calendars/none/events/x_0", 191001, HttpStatusCode.BadRequest)]
    [InlineData("calendars/feishu.cn_none@group.calendar.feishu.cn/events/x_0", 191000, HttpStatusCode.NotFound)]
    [InlineData("calendars/{0}/events/x", 193000, HttpStatusCode.BadRequest)]
    [InlineData("calendars/{0}/events/x_0", 193001, HttpStatusCode.NotFound)]
    public async Task What_is_not_there_is_answered_with_its_code(string path, int code, HttpStatusCode status)
    {
        SimulatorAnswer answer = await CallAsync(HttpMethod.Get, path.Replace("{0}", AppCalendar, StringComparison.Ordinal));

        Assert.Equal((status, code), (answer.Status, answer.NumericCode));
    }

    [Theory]
    [InlineData("""{"end_time":{"timestamp":"1768467600"}}""", 190002)]
    [InlineData("""{"start_time":{"timestamp":"1768467600"},"end_time":{"timestamp":"1768467599"}}""", 190002)]
    [InlineData("""{"start_time":{"timestamp":"1768467600"},"end_time":{"date":"2026-01-20"}}""", 190002)]
    [InlineData("""{"start_time":{"timestamp":"1768467600","date":"2026-01-20"},"end_time":{"timestamp":"1768467600"}}""", 190002)]
    [InlineData("""{"start_time":{"timestamp":"1768467600","timezone":"China Standard Time"},"end_time":{"timestamp":"1768467600"}}""", 190002)]
    [InlineData("""{"start_time":{"timestamp":"1768467600","timezone":"UTC-11"},"end_time":{"timestamp":"1768467600"}}""", 190002)]
    [InlineData("""{"start_time":{"timestamp":"1768467600"},"end_time":{"timestamp":"1768467600"},"visibility":"secret"}""", 190002)]
    [InlineData("""{"start_time":{"timestamp":1768467600},"end_time":{"timestamp":"1768467600"}}""", 9499)]
    [InlineData("""{"start_time":{"timestamp":"1768467600"},"end_time":{"timestamp":"1768467600"},"vchat":{"meeting_settings":{"assign_hosts":["ou_zhang"]}}}""", 193101)]
    [InlineData("""{"start_time":{"timestamp":"1768467600"},"end_time":{"timestamp":"1768467600"},"vchat":{"meeting_settings":{"allow_attendees_start":false}}}""", 193101)]
    public async Task A_broken_rule_is_answered_with_its_code(string body, int code)
    {
        SimulatorAnswer answer = await CallAsync(HttpMethod.Post, $"calendars/{AppCalendar}/events", body);

        Assert.Equal((HttpStatusCode.BadRequest, code), (answer.Status, answer.NumericCode));
        Assert.Single(Feishu.CalendarEvents.All);
    }

    [Fact]
    public async Task An_event_lasts_to_the_end_of_the_calendar()
    {
        SimulatorAnswer created = await CallAsync(HttpMethod.Post, $"calendars/{AppCalendar}/events", """{"start_time":{"timestamp":"253402300000"},"end_time":{"timestamp":"253402300799"},"recurrence":"FREQ=DAILY;UNTIL=99991231"}""");
        string id = Data(created).GetProperty("event").GetProperty("event_id").GetString()!;
        await CallAsync(HttpMethod.Post, EventPath(id) + "/attendees", $$"""{"attendees":[{"type":"resource","room_id":"{{Lake}}","operate_id":"ou_zhang"}]}""");

        SimulatorAnswer busy = await CallAsync(HttpMethod.Post, "freebusy/list", $$"""{"room_id":"{{Lake}}","time_min":"9999-12-31T00:00:00Z","time_max":"9999-12-31T23:59:59Z"}""");

        Assert.Equal("9999-12-31T23:59:59+08:00", Assert.Single(Data(busy).GetProperty("freebusy_list").EnumerateArray()).GetProperty("end_time").GetString());
    }

    private async Task<JsonElement> PrimaryAsync(string query, string? user) =>
        Assert.Single(Data(await CallAsync(HttpMethod.Post, "calendars/primary" + query, user: user)).GetProperty("calendars").EnumerateArray());

    private async Task<JsonElement> ReadAsync(string id, string? user = null) => Data(await CallAsync(HttpMethod.Get, EventPath(id, user), user: user)).GetProperty("event");
}
