using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingApis.Feishu;
using MeetingApis.Internal;

namespace MeetingApis.Tests.Stubs;

internal sealed class FeishuStub : VendorStub<FeishuClient>
{
    /// <summary>A user who has consented.</summary>
    public const string User = "ou_stub";

    private FeishuStub(Action<FeishuOptions>? configure)
        : base("feishu")
    {
        var options = new FeishuOptions { AppId = "cli_stub", AppSecret = "stub-secret", GrantStore = Consents() };
        configure?.Invoke(options);
        Client = new FeishuClient(options, Transport, Time);
    }

    public override FeishuClient Client { get; }

    public static FeishuStub Start(Action<FeishuOptions>? configure = null) => new(configure);

    /// <summary>The client, acting as <see cref="User"/>.</summary>
    public FeishuClient AsUser => Client.AsUser(User);

    protected override bool IsTokenRequest(ReceivedRequest request) => request.PathAndQuery == "/open-apis/auth/v3/tenant_access_token/internal";

    protected override JsonObject TokenAnswer(string token) => new() { ["code"] = 0, ["msg"] = "ok", ["tenant_access_token"] = token, ["expire"] = 7200 };

    private InMemoryGrantStore Consents()
    {
        var consent = new StoredUser { AccessToken = "u-stub", AccessTokenExpiresAt = Time.GetUtcNow().AddHours(2), RefreshToken = "ur-stub" };
        var store = new InMemoryGrantStore();
        _ = store.TryWriteAsync($"feishu/cli_stub/user/{User}", JsonSerializer.Serialize(consent, GrantJsonContext.Default.StoredUser), 0).AsTask();
        return store;
    }
}
