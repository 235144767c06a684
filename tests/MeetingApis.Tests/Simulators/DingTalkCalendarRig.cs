using System.Globalization;
using System.Text.Json;
using MeetingApis.Testing;

namespace MeetingApis.Tests.Simulators;

/// <summary>A simulated organisation: boss, ann and ben, and the rooms r1 to r6. Called without the library.</summary>
public sealed class DingTalkCalendarRig : IAsyncDisposable
{
    private DingTalkCalendarRig(DingTalkSimulator simulator, ManualTimeProvider time)
    {
        (Simulator, Time, Caller) = (simulator, time, new DingTalkCaller(simulator));
        simulator.AddPeople("boss", "ann", "ben");
        for (int i = 1; i <= 6; i++)
        {
            simulator.Rooms.Add(new() { RoomId = $"r{i}", Name = $"room {i}" });
        }
    }

    public DingTalkSimulator Simulator { get; }

    public ManualTimeProvider Time { get; }

    public DingTalkCaller Caller { get; }

    public static async Task<DingTalkCalendarRig> StartAsync()
    {
        var time = new ManualTimeProvider();
        return new DingTalkCalendarRig(await DingTalkSimulator.StartAsync(time, TestContext.Current.CancellationToken), time);
    }

    public static string PathOf(string unionId, string rest) => $"/v1.0/calendar/users/{unionId}/calendars/primary/events{rest}";

    /// <summary>The fields of an event of the 20th of January, from one hour to another in China.</summary>
    public static string At(int from, int to) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""
        "start":{"dateTime":"2026-01-20T{{from:00}}:00:00+08:00","timeZone":"Asia/Shanghai"},"end":{"dateTime":"2026-01-20T{{to:00}}:00:00+08:00","timeZone":"Asia/Shanghai"}
        """);

    /// <summary>Sends a call about the boss's calendar, or another person's.</summary>
    public Task<SimulatorAnswer> SendAsync(HttpMethod method, string rest, string? json = null, string unionId = "boss", string? clientToken = null) =>
        Caller.CallAsync(method, PathOf(unionId, rest), json, clientToken);

    public Task<SimulatorAnswer> TryCreateAsync(string fields, string unionId = "boss") => SendAsync(HttpMethod.Post, "", $$"""{"summary":"周会",{{fields}}}""", unionId);

    /// <summary>Makes an event of the boss's and returns its id, as it is written in a path.</summary>
    public async Task<string> CreateAsync(string? fields = null, string unionId = "boss") =>
        Uri.EscapeDataString((await TryCreateAsync(fields ?? At(15, 16), unionId)).Json.GetProperty("id").GetString()!);

    public Task<SimulatorAnswer> UpdateAsync(string id, string fields, string unionId = "boss") =>
        SendAsync(HttpMethod.Put, $"/{id}", $$"""{"id":"{{Uri.UnescapeDataString(id)}}",{{fields}}}""", unionId);

    public Task<SimulatorAnswer> BookAsync(string id, params string[] roomIds)
    {
        string rooms = JsonSerializer.Serialize(roomIds.Select(static roomId => new { roomId }));
        return SendAsync(HttpMethod.Post, $"/{id}/meetingRooms", $$"""{"meetingRoomsToAdd":{{rooms}}}""");
    }

    public Task<SimulatorAnswer> RespondAsync(string id, string unionId, string status) => SendAsync(HttpMethod.Post, $"/{id}/respond", $$"""{"responseStatus":"{{status}}"}""", unionId);

    public async Task<JsonElement> GetAsync(string id, string unionId = "boss") => (await SendAsync(HttpMethod.Get, $"/{id}", unionId: unionId)).Json;

    /// <summary>The rooms of an event with their answers.</summary>
    public async Task<string> RoomsOfAsync(string id) =>
        string.Join(' ', (await GetAsync(id)).GetProperty("meetingRooms").EnumerateArray().Select(static room => $"{room.GetProperty("roomId").GetString()}:{room.GetProperty("responseStatus").GetString()}"));

    /// <summary>When somebody is busy on the 20th of January, as hours in China.</summary>
    public Task<string> BusyAsync(string unionId) => BusyAsync("querySchedule", "userIds", unionId);

    /// <summary>When a room is taken on the 20th of January, as hours in China.</summary>
    public Task<string> TakenAsync(string roomId) => BusyAsync("meetingRooms/schedules/query", "roomIds", roomId);

    public async ValueTask DisposeAsync()
    {
        Caller.Dispose();
        await Simulator.DisposeAsync();
    }

    private async Task<string> BusyAsync(string operation, string list, string id)
    {
        SimulatorAnswer answer = await Caller.CallAsync(HttpMethod.Post, $"/v1.0/calendar/users/boss/{operation}", $$"""{"{{list}}":["{{id}}"],"startTime":"2026-01-20T00:00:00+08:00","endTime":"2026-01-21T00:00:00+08:00"}""");
        return string.Join(' ', Assert.Single(answer.Json.GetProperty("scheduleInformation").EnumerateArray()).GetProperty("scheduleItems").EnumerateArray().Select(static item => $"{item.GetProperty("status").GetString()}:{HourOf(item, "start")}-{HourOf(item, "end")}"));
    }

    private static string HourOf(JsonElement item, string end) =>
        item.GetProperty(end).TryGetProperty("dateTime", out JsonElement time) ? time.GetString()![11..13] : item.GetProperty(end).GetProperty("date").GetString()!;
}
