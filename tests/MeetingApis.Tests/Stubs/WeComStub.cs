using System.Text.Json.Nodes;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.Stubs;

internal sealed class WeComStub : VendorStub<WeComClient>
{
    private WeComStub(Action<WeComOptions>? configure)
        : base("wecom")
    {
        var options = new WeComOptions { CorpId = "ww_stub", CorpSecret = "stub-secret" };
        configure?.Invoke(options);
        Client = new WeComClient(options, Transport, Time);
    }

    public override WeComClient Client { get; }

    public static WeComStub Start(Action<WeComOptions>? configure = null) => new(configure);

    protected override bool IsTokenRequest(ReceivedRequest request) => request.PathAndQuery.StartsWith("/cgi-bin/gettoken?", StringComparison.Ordinal);

    protected override JsonObject TokenAnswer(string token) => new() { ["errcode"] = 0, ["errmsg"] = "ok", ["access_token"] = token, ["expires_in"] = 7200 };
}
