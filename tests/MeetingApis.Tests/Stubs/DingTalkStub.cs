using System.Text.Json.Nodes;
using MeetingApis.DingTalk;

namespace MeetingApis.Tests.Stubs;

internal sealed class DingTalkStub : VendorStub<DingTalkClient>
{
    private DingTalkStub(Action<DingTalkOptions>? configure)
        : base("dingtalk")
    {
        var options = new DingTalkOptions { AppKey = "ding_stub", AppSecret = "stub-secret" };
        configure?.Invoke(options);
        Client = new DingTalkClient(options, Transport, Time);
    }

    public override DingTalkClient Client { get; }

    public static DingTalkStub Start(Action<DingTalkOptions>? configure = null) => new(configure);

    protected override bool IsTokenRequest(ReceivedRequest request) => request.PathAndQuery == "/v1.0/oauth2/accessToken";

    protected override JsonObject TokenAnswer(string token) => new() { ["accessToken"] = token, ["expireIn"] = 7200 };
}
