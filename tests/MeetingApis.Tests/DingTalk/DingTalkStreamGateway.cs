using System.Text.Json;
using MeetingApis.DingTalk;
using MeetingApis.Tests.Events;
using MeetingApis.Tests.Stubs;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingApis.Tests.DingTalk;

/// <summary>DingTalk's side of Stream connections.</summary>
internal static class DingTalkStreamGateway
{
    public const string Opened = """{"endpoint":"wss://wss-open-connection.dingtalk.com:443/connect","ticket":"secret ticket&1"}""";

    /// <summary>An application whose events come over Stream connections.</summary>
    public static ConnectionRig Start(Func<DingTalkEvent, CancellationToken, Task>? handle = null, Action<DingTalkStreamOptions>? configure = null, Action<DingTalkOptions>? client = null, Action<StubTransport>? script = null, IEventInbox? inbox = null) => new((services, rig) =>
    {
        script?.Invoke(rig.Vendor);
        rig.Vendor.Answer((_, _) => Task.FromResult(StubTransport.Json(Opened)));
        services.AddDingTalkClient(options =>
        {
            (options.AppKey, options.AppSecret) = ("dinggateway", "gateway-secret");
            client?.Invoke(options);
        }).ConfigurePrimaryHttpMessageHandler(() => rig.Vendor);
        if (inbox is not null)
        {
            services.AddSingleton(inbox);
        }

        services.AddDingTalkEvents(static _ => { })
            .HandleOthers((happened, _, cancellationToken) => handle?.Invoke(happened, cancellationToken) ?? Task.CompletedTask)
            .ReceiveOverStream(configure);
    });

    public static string Event(string id, TimeProvider time, string corpId = "ding1", TimeSpan age = default) => JsonSerializer.Serialize(new
    {
        specVersion = "1.0",
        type = "EVENT",
        headers = new
        {
            topic = "*",
            messageId = $"m-{id}",
            contentType = "application/json",
            time = 1693221579964,
            eventType = "gateway_rang",
            eventId = id,
            eventCorpId = corpId,
            eventBornTime = (time.GetUtcNow() - age).ToUnixTimeMilliseconds().ToString(System.Globalization.CultureInfo.InvariantCulture),
            eventUnifiedAppId = "bbb381b6",
        },
        data = "{}",
    });

    /// <summary>The responses to events: which one, and with which status.</summary>
    public static IReadOnlyList<(string Id, string Status)> Acks(FakeSocket socket) => [.. socket.SentText.Select(static text =>
    {
        JsonElement answer = JsonDocument.Parse(text).RootElement;
        Assert.Equal(200, answer.GetProperty("code").GetInt32());
        return (answer.GetProperty("headers").GetProperty("messageId").GetString()!["m-".Length..], JsonDocument.Parse(answer.GetProperty("data").GetString()!).RootElement.GetProperty("status").GetString()!);
    })];
}
