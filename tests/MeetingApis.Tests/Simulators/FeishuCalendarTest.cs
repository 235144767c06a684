using System.Net;
using System.Text.Json;
using MeetingApis.Testing;

namespace MeetingApis.Tests.Simulators;

/// <summary>Tests of the simulated Feishu with four people and two rooms.</summary>
public abstract class FeishuCalendarTest : IAsyncLifetime
{
    protected const string Root = "/open-apis/calendar/v4/";
    protected const string Lake = "omm_lake";
    protected const string Hill = "omm_hill";

    protected ManualTimeProvider Time { get; } = new();

    protected FeishuSimulator Feishu { get; private set; } = null!;

    protected FeishuCaller Caller { get; private set; } = null!;

    protected string AppCalendar => Feishu.Calendars.All.First(static calendar => calendar is { IsPrimary: true, OwnerId: null }).CalendarId;

    public async ValueTask InitializeAsync()
    {
        Feishu = await FeishuSimulator.StartAsync(Time, TestContext.Current.CancellationToken);
        Caller = new FeishuCaller(Feishu);
        foreach (string name in (string[])["zhang", "li", "wang", "zhao"])
        {
            Feishu.People.Add(new SimulatedFeishuPerson("ou_" + name) { Name = name, Email = name + "@example.com" });
        }

        Feishu.Rooms.Add(new SimulatedFeishuRoom(Lake, "Lake", "omb_1"));
        Feishu.Rooms.Add(new SimulatedFeishuRoom(Hill, "Hill", "omb_1"));
    }

    public async ValueTask DisposeAsync()
    {
        Caller.Dispose();
        await Feishu.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected static string CalendarOf(string openId) => new SimulatedFeishuPerson(openId).CalendarId;

    /// <summary>Calls as the app, or for a user.</summary>
    protected Task<SimulatorAnswer> CallAsync(HttpMethod method, string path, string? json = null, string? user = null) =>
        user is null ? Caller.CallAsync(method, Root + path, json) : Caller.SendWithTokenAsync(method, Root + path, json, Feishu.IssueUserToken(user));

    /// <summary>A time in hours from now, as events write it.</summary>
    protected string At(double hours) => $$"""{"timestamp":"{{Time.GetUtcNow().AddHours(hours).ToUnixTimeSeconds()}}","timezone":"Asia/Shanghai"}""";

    protected string Hours(double from, double to) => $"\"start_time\":{At(from)},\"end_time\":{At(to)}";

    /// <summary>The way to an event in the calendar of the app, or of a user.</summary>
    protected string EventPath(string eventId, string? user = null) => $"calendars/{(user is null ? AppCalendar : CalendarOf(user))}/events/{eventId}";

    protected async Task<string> CreateAsync(double from = 1, double to = 2, string? user = null, string more = "", string query = "")
    {
        SimulatorAnswer answer = await CallAsync(HttpMethod.Post, $"calendars/{(user is null ? AppCalendar : CalendarOf(user))}/events{query}", $$"""{{{Hours(from, to)}}{{more}}}""", user);
        return Data(answer).GetProperty("event").GetProperty("event_id").GetString()!;
    }

    protected Task<SimulatorAnswer> AddAsync(string eventId, string attendees, string? user = null, string more = "") =>
        CallAsync(HttpMethod.Post, EventPath(eventId, user) + "/attendees", $$"""{"attendees":[{{attendees}}]{{more}}}""", user);

    protected static string User(string openId) => $$"""{"type":"user","user_id":"{{openId}}"}""";

    protected static string Room(string roomId, string more = ",\"operate_id\":\"ou_zhang\"") => $$"""{"type":"resource","room_id":"{{roomId}}"{{more}}}""";

    /// <summary>The answers of all attendees, by the id of the attendee within the event.</summary>
    protected async Task<IReadOnlyDictionary<string, string>> AnswersAsync(string eventId, string? user = null) =>
        Data(await CallAsync(HttpMethod.Get, EventPath(eventId, user) + "/attendees?page_size=100", user: user)).GetProperty("items").EnumerateArray()
            .ToDictionary(static row => row.GetProperty("attendee_id").GetString()!, static row => row.GetProperty("rsvp_status").GetString()!);

    /// <summary>How often a person or a room is busy in the next days.</summary>
    protected async Task<int> BusyAsync(string field, string id) => Data(await CallAsync(HttpMethod.Post, "freebusy/list", $$"""
        {"time_min":"{{Time.GetUtcNow():yyyy-MM-ddTHH:mm:sszzz}}","time_max":"{{Time.GetUtcNow().AddDays(30):yyyy-MM-ddTHH:mm:sszzz}}","{{field}}":"{{id}}"}
        """)).GetProperty("freebusy_list").GetArrayLength();

    protected static JsonElement Data(SimulatorAnswer answer)
    {
        Assert.Equal((HttpStatusCode.OK, 0), (answer.Status, answer.NumericCode));
        return answer.Json.GetProperty("data");
    }
}
