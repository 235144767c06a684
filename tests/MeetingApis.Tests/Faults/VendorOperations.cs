using MeetingApis.DingTalk;
using MeetingApis.DingTalk.Internal;
using MeetingApis.Feishu;
using MeetingApis.Feishu.Internal;
using MeetingApis.Internal;
using MeetingApis.WeCom;
using MeetingApis.WeCom.Internal;
using Microsoft.Extensions.Logging.Abstractions;

namespace MeetingApis.Tests.Faults;

/// <summary>Operations that no interface has yet, and the stops of a call to them: the same as the vendor's own clients are made of.</summary>
internal static class VendorOperations
{
    public static ApiOperation Create(MeetingVendor vendor, string name = "create") => Of(vendor, RetrySafety.NotIdempotent, name);

    public static ApiOperation Of(MeetingVendor vendor, RetrySafety safety, string name = "stub") => new()
    {
        Name = $"{vendor}.faults.{name}",
        Vendor = vendor,
        Method = safety switch
        {
            RetrySafety.Safe => HttpMethod.Get,
            RetrySafety.Idempotent => HttpMethod.Put,
            _ => HttpMethod.Post,
        },
        PathTemplate = "/stub",
        DocumentationUrl = "https://example.com/stub",
        Tokens = TokenKinds.Tenant,
        Safety = safety,
    };

    public static VendorProtocol Protocol(MeetingVendor vendor) => vendor switch
    {
        MeetingVendor.Feishu => new FeishuProtocol(),
        MeetingVendor.WeCom => new WeComProtocol(NullLogger.Instance),
        _ => new DingTalkProtocol(),
    };

    /// <summary>The stops of one app's calls over a transport.</summary>
    public static ApiInvoker Invoker(MeetingVendor vendor, HttpMessageHandler transport, TimeProvider time, Action<MeetingClientOptions>? configure = null)
    {
        switch (vendor)
        {
            case MeetingVendor.Feishu:
                var feishu = new FeishuApp(Feishu(transport, time, configure));
                return feishu.CreateInvoker(feishu.Self);
            case MeetingVendor.WeCom:
                var wecom = new WeComApp(WeCom(transport, time, configure));
                return wecom.CreateInvoker(wecom.Self);
            default:
                var dingtalk = new DingTalkApp(DingTalk(transport, time, configure));
                return dingtalk.CreateInvoker(dingtalk.Self);
        }
    }

    /// <summary>Calls by the safety: through the vendor's interface where it has such an operation, else through one of ours.</summary>
    public static Task CallAsync(MeetingVendor vendor, RetrySafety safety, HttpMessageHandler transport, TimeProvider time, Action<MeetingClientOptions>? configure, CancellationToken cancellationToken) =>
        (vendor, safety) switch
        {
            (MeetingVendor.Feishu, RetrySafety.Safe) => new FeishuClient(Feishu(transport, time, configure)).RoomReservations.ListAsync(new() { RoomLevelId = "omb_1", RoomIds = ["omm_1"], StartTime = time.GetUtcNow().AddHours(-1), EndTime = time.GetUtcNow() }, cancellationToken),
            (MeetingVendor.Feishu, RetrySafety.Idempotent) => new FeishuClient(Feishu(transport, time, configure)).Reserves.UpdateAsync("1", new() { MeetingSettings = new() { Topic = "weekly" } }, cancellationToken: cancellationToken),
            (MeetingVendor.WeCom, RetrySafety.Idempotent) => new WeComClient(WeCom(transport, time, configure)).Meetings.UpdateAsync(new() { MeetingId = "m1" }, cancellationToken),
            (MeetingVendor.DingTalk, RetrySafety.Idempotent) => new DingTalkClient(DingTalk(transport, time, configure)).ScheduleConferences.UpdateAsync(new() { CreatorUnionId = "u", ScheduleConferenceId = "s", Title = "t", StartTime = time.GetUtcNow().AddHours(1), EndTime = time.GetUtcNow().AddHours(2) }, cancellationToken),
            _ => Invoker(vendor, transport, time, configure).SendAsync(Of(vendor, safety), new ApiRequest("/stub"), cancellationToken),
        };

    private static ClientConnection<FeishuOptions> Feishu(HttpMessageHandler transport, TimeProvider time, Action<MeetingClientOptions>? configure)
    {
        var options = new FeishuOptions { AppId = "cli_stub", AppSecret = "stub-secret" };
        configure?.Invoke(options);
        return ClientConnection<FeishuOptions>.Create(options, new FeishuOptionsValidator(), transport, time, null);
    }

    private static ClientConnection<WeComOptions> WeCom(HttpMessageHandler transport, TimeProvider time, Action<MeetingClientOptions>? configure)
    {
        var options = new WeComOptions { CorpId = "ww_stub", CorpSecret = "stub-secret" };
        configure?.Invoke(options);
        return ClientConnection<WeComOptions>.Create(options, new WeComOptionsValidator(), transport, time, null);
    }

    private static ClientConnection<DingTalkOptions> DingTalk(HttpMessageHandler transport, TimeProvider time, Action<MeetingClientOptions>? configure)
    {
        var options = new DingTalkOptions { AppKey = "ding_stub", AppSecret = "stub-secret" };
        configure?.Invoke(options);
        return ClientConnection<DingTalkOptions>.Create(options, new DingTalkOptionsValidator(), transport, time, null);
    }
}
