using System.Text.Json.Nodes;
using MeetingApis.Feishu;

namespace MeetingApis.Tests.Stubs;

internal sealed class FeishuStub : VendorStub<FeishuClient>
{
    private FeishuStub(Action<FeishuOptions>? configure)
        : base("feishu")
    {
        var options = new FeishuOptions { AppId = "cli_stub", AppSecret = "stub-secret" };
        configure?.Invoke(options);
        Client = new FeishuClient(options, Transport, Time);
    }

    public override FeishuClient Client { get; }

    public static FeishuStub Start(Action<FeishuOptions>? configure = null) => new(configure);

    protected override bool IsTokenRequest(ReceivedRequest request) => request.PathAndQuery == "/open-apis/auth/v3/tenant_access_token/internal";

    protected override JsonObject TokenAnswer(string token) => new() { ["code"] = 0, ["msg"] = "ok", ["tenant_access_token"] = token, ["expire"] = 7200 };
}
