using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingApis.Testing;
using MeetingApis.Tests.Contracts;

namespace MeetingApis.Tests.Simulators;

/// <summary>Sends the examples of the pages to a vendor's simulator, whatever became of them before.</summary>
internal sealed class ExampleCaller : IAsyncDisposable
{
    private const string FeishuUser = "ou_example";

    /// <summary>WeCom refuses escapes.</summary>
    private static readonly JsonSerializerOptions s_utf8Text = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly VendorSimulator _simulator;
    private readonly Func<ContractOperation, HttpMethod, string, string?, Task<SimulatorAnswer>> _send;
    private readonly IDisposable _caller;

    private ExampleCaller(VendorSimulator simulator, IDisposable caller, IReadOnlyDictionary<string, string> ids, Func<ContractOperation, HttpMethod, string, string?, Task<SimulatorAnswer>> send) =>
        (_simulator, _caller, Ids, _send) = (simulator, caller, ids, send);

    /// <summary>An id of each kind that the simulator has, as the contracts call the kinds.</summary>
    public IReadOnlyDictionary<string, string> Ids { get; }

    public static async Task<ExampleCaller> StartAsync(string vendor, TimeProvider time) => vendor switch
    {
        "feishu" => Of(await FeishuSimulator.StartAsync(time, TestContext.Current.CancellationToken)),
        "wecom" => await OfAsync(await WeComSimulator.StartAsync(time, TestContext.Current.CancellationToken)),
        _ => await OfAsync(await DingTalkSimulator.StartAsync(time, TestContext.Current.CancellationToken)),
    };

    public Task<SimulatorAnswer> SendAsync(ContractOperation page, ContractExample example)
    {
        string path = (example.Path ?? []).Aggregate(page.Path, static (path, value) => path.Replace($"{{{value.Key}}}", Uri.EscapeDataString($"{value.Value}"), StringComparison.Ordinal));
        IEnumerable<string> query = (example.Query ?? []).SelectMany(static pair => (pair.Value is JsonArray values ? values.Select(static value => $"{value}") : [$"{pair.Value}"]).Select(value => $"{pair.Key}={Uri.EscapeDataString(value)}"));
        return _send(page, new HttpMethod(page.Verb), $"{path}?{string.Join('&', query)}", example.Body?.ToJsonString(s_utf8Text));
    }

    public async ValueTask DisposeAsync()
    {
        _caller.Dispose();
        await _simulator.DisposeAsync();
    }

    private static ExampleCaller Of(FeishuSimulator feishu)
    {
        feishu.People.Add(new SimulatedFeishuPerson(FeishuUser));
        string token = feishu.IssueUserToken(FeishuUser);
        SimulatedFeishuCalendarEvent made = feishu.CalendarEvents.All[0];
        var other = new SimulatedFeishuPerson("ou_other");
        feishu.People.Add(other);
        feishu.CalendarEvents.Set(made with { Attendees = [.. made.Attendees, new(SimulatedFeishuAttendeeType.User, other.OpenId), new(SimulatedFeishuAttendeeType.Chat, "oc_1")] });
        SimulatedFeishuMeeting meeting = feishu.StartMeeting("6911188411932033028", FeishuUser);
        feishu.Meetings.Set(meeting with { ParticipantIds = [FeishuUser, other.OpenId] });
        SimulatedFeishuRoomReservation held = feishu.RoomReservations.All.First(held => held.RoomId == made.Attendees[0].Id);
        var ids = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["user"] = other.OpenId,
            ["union"] = other.UnionId,
            ["user_id"] = other.UserId,
            ["calendar"] = made.CalendarId,
            ["event"] = made.EventId,
            ["event-uid"] = held.Uid,
            ["room"] = held.RoomId,
            ["room-level"] = "omb_8ec170b937536a5d87c23b418b83f9bb",
            ["building"] = "omb_8ec170b937536a5d87c23b418b83f9bb",
            ["custom-room"] = "test01",
            ["custom-building"] = "test01",
            ["custom-room-level"] = "test01",
            ["chat"] = "oc_1",
            ["attendee"] = made.Attendees[0].AttendeeId,
            ["meeting"] = meeting.Id,
            ["meeting-number"] = meeting.MeetingNo,
            ["reserve"] = "6911188411932033028",
        };
        var caller = new FeishuCaller(feishu);
        return new ExampleCaller(feishu, caller, ids, async (page, method, path, json) =>
        {
            string own = page.Tokens.Contains("tenant") ? await caller.GetTokenAsync() : token;
            return await caller.SendWithTokenAsync(method, path, json, own);
        });
    }

    private static async Task<ExampleCaller> OfAsync(WeComSimulator wecom)
    {
        foreach (SimulatedWeComSchedule schedule in wecom.Schedules.All)
        {
            wecom.Schedules.Set(schedule with { Reminders = JsonElement.Parse("""{"is_repeat":1}""") });
        }

        var caller = new WeComCaller(wecom);
        string token = await caller.GetTokenAsync();
        DateTimeOffset start = wecom.Schedules.All[0].StartTime;
        SimulatedWeComPerson person = wecom.People.Get("lisi");
        wecom.MeetingRoomBookings.Add(new SimulatedWeComMeetingRoomBooking { BookingId = "bk1", MeetingRoomId = "1", BookerUserId = "lisi", StartTime = start, EndTime = start.AddHours(1) });
        var ids = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["user"] = person.UserId,
            ["open-user"] = person.OpenUserId,
            ["calendar"] = wecom.Calendars.All[0].CalendarId,
            ["schedule"] = wecom.Schedules.All[0].ScheduleId,
            ["meeting"] = wecom.Meetings.All[0].MeetingId,
            ["meeting-code"] = wecom.Meetings.All[0].MeetingCode,
            ["room"] = "1",
            ["booking"] = "bk1",
        };
        return new ExampleCaller(wecom, caller, ids, (_, method, path, json) => caller.SendAsync(method, $"{path}&access_token={token}", json));
    }

    private static async Task<ExampleCaller> OfAsync(DingTalkSimulator dingtalk)
    {
        var caller = new DingTalkCaller(dingtalk);
        string token = await caller.GetTokenAsync();
        SimulatedDingTalkPerson person = dingtalk.People.Get("tony");
        dingtalk.Conferences.Set(dingtalk.Conferences.All[0] with { CreatorUnionId = person.UnionId });
        DateTimeOffset start = dingtalk.Conferences.All[0].StartTime;
        dingtalk.VideoConferences.Add(new SimulatedVideoConference { ConferenceId = "c1", CreatorUnionId = person.UnionId, Title = "Meeting", RoomCode = "12345", StartTime = start, Members = [new() { UnionId = person.UnionId, Nick = "tony", JoinTime = start }] });
        var ids = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["union"] = person.UnionId,
            ["user"] = person.UserId,
            ["login"] = "lisi@example",
            ["calendar"] = "primary",
            ["event"] = dingtalk.CalendarEvents.All[0].EventId,
            ["room"] = "4002fxxxxx",
            ["room-group"] = "1",
            ["conference"] = "c1",
            ["schedule-conference"] = dingtalk.Conferences.All[0].ScheduleConferenceId,
            ["room-code"] = "12345",
        };
        return new ExampleCaller(dingtalk, caller, ids, (page, method, path, json) =>
            caller.SendAsync(method, page.Host is null ? path : $"{path}&access_token={token}", json, headers => headers.Add("x-acs-dingtalk-access-token", token)));
    }
}
