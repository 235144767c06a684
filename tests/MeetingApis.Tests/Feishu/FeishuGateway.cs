using System.Globalization;
using System.Text;
using System.Text.Json;
using MeetingApis.Feishu;
using MeetingApis.Feishu.Internal;
using MeetingApis.Tests.Events;
using MeetingApis.Tests.Stubs;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingApis.Tests.Feishu;

/// <summary>Feishu's side of long connections.</summary>
internal static class FeishuGateway
{
    public const string Url = "wss://msg-frontier.feishu.cn/ws/v2?device_id=7311&service_id=33554678&access_key=secret-key&ticket=secret-ticket";

    public static string Opened(string config = "null", string url = Url) => $$$"""{"code":0,"msg":"","data":{"URL":"{{{url}}}","ClientConfig":{{{config}}}}}""";

    /// <summary>An application whose events come over long connections.</summary>
    public static ConnectionRig Start(Func<FeishuEvent, CancellationToken, Task>? handle = null, Action<FeishuLongConnectionOptions>? configure = null, Action<FeishuOptions>? client = null, Action<StubTransport>? script = null) => new((services, rig) =>
    {
        script?.Invoke(rig.Vendor);
        rig.Vendor.Answer((_, _) => Task.FromResult(StubTransport.Json(Opened())));
        services.AddFeishuClient(options =>
        {
            (options.AppId, options.AppSecret) = ("cli_gateway", "gateway-secret");
            client?.Invoke(options);
        }).ConfigurePrimaryHttpMessageHandler(() => rig.Vendor);
        services.AddFeishuEvents(static _ => { })
            .HandleOthers((happened, _, cancellationToken) => handle?.Invoke(happened, cancellationToken) ?? Task.CompletedTask)
            .ReceiveOverLongConnection(configure);
    });

    public static byte[] Event(string id, TimeProvider time, string appId = "cli_gateway", TimeSpan age = default) => Encoding.UTF8.GetBytes(
        $$$"""{"schema":"2.0","header":{"event_id":"{{{id}}}","token":"","create_time":"{{{(time.GetUtcNow() - age).ToUnixTimeMilliseconds()}}}","event_type":"gateway.rang_v1","tenant_key":"t1","app_id":"{{{appId}}}"},"event":{}}""");

    /// <summary>A frame with an event, or with a part of one.</summary>
    public static byte[] Frame(byte[] payload, string messageId, string type = "event", int sum = 1, int seq = 0) => FeishuFrameWriter.Write(new FeishuFrame
    {
        SeqId = 1,
        LogId = 7,
        Service = 33554678,
        Method = FeishuFrame.Data,
        Headers =
        [
            new("type", type), new("message_id", messageId), new("sum", sum.ToString(CultureInfo.InvariantCulture)), new("seq", seq.ToString(CultureInfo.InvariantCulture)),
            new("trace_id", "t1"), new("timestamp", "1700000000000"), new("instance_id", "i1"),
        ],
        Payload = payload,
        LogIdNew = "new",
    });

    public static byte[] Pong(string config) => FeishuFrameWriter.Write(new FeishuFrame { Headers = [new("type", "pong")], Payload = Encoding.UTF8.GetBytes(config) });

    /// <summary>The responses to events: which message, and which code.</summary>
    public static IReadOnlyList<(string Id, int Code)> Acks(FakeSocket socket) =>
    [
        .. socket.Sent.Select(static bytes => FeishuFrameReader.Read(bytes)!).Where(static frame => frame.Method == FeishuFrame.Data)
            .Select(static frame => (frame.Header("message_id")!, JsonDocument.Parse(frame.Payload!).RootElement.GetProperty("code").GetInt32())),
    ];
}
