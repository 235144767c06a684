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

    private ExampleCaller(VendorSimulator simulator, IDisposable caller, Func<ContractOperation, HttpMethod, string, string?, Task<SimulatorAnswer>> send) =>
        (_simulator, _caller, _send) = (simulator, caller, send);

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
        string calendar = feishu.CalendarEvents.All[0].CalendarId;
        string eventId = feishu.CalendarEvents.All[0].EventId;
        var caller = new FeishuCaller(feishu);
        return new ExampleCaller(feishu, caller, async (page, method, path, json) =>
        {
            string own = page.Tokens.Contains("tenant") ? await caller.GetTokenAsync() : token;
            return await caller.SendWithTokenAsync(method, WithOwn(page, path, calendar, eventId), json, own);
        });
    }

    // The ids of calendars and events are the simulator's own.
    private static string WithOwn(ContractOperation page, string path, string calendar, string eventId)
    {
        string[] parts = path.Split('?')[0].Split('/');
        string[] names = page.Path.Split('/');
        for (int i = 0; i < names.Length; i++)
        {
            parts[i] = names[i] switch { "{calendar_id}" => calendar, "{event_id}" => eventId, _ => parts[i] };
        }

        return $"{string.Join('/', parts)}?{path.Split('?')[1]}";
    }

    private static async Task<ExampleCaller> OfAsync(WeComSimulator wecom)
    {
        foreach (SimulatedWeComSchedule schedule in wecom.Schedules.All)
        {
            wecom.Schedules.Set(schedule with { Reminders = JsonElement.Parse("""{"is_repeat":1}""") });
        }

        var caller = new WeComCaller(wecom);
        string token = await caller.GetTokenAsync();
        return new ExampleCaller(wecom, caller, (_, method, path, json) => caller.SendAsync(method, $"{path}&access_token={token}", json));
    }

    private static async Task<ExampleCaller> OfAsync(DingTalkSimulator dingtalk)
    {
        var caller = new DingTalkCaller(dingtalk);
        string token = await caller.GetTokenAsync();
        return new ExampleCaller(dingtalk, caller, (page, method, path, json) =>
            caller.SendAsync(method, page.Host is null ? path : $"{path}&access_token={token}", json, headers => headers.Add("x-acs-dingtalk-access-token", token)));
    }
}
