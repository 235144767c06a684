using System.Text.Json.Nodes;
using MeetingApis.Tests.Pipeline;
using MeetingApis.WeCom;
using Microsoft.Extensions.Logging;

namespace MeetingApis.Tests.Stubs;

internal sealed class WeComStub : VendorStub<WeComClient>
{
    private WeComStub(Action<WeComOptions>? configure, ILoggerFactory? loggers)
        : base("wecom")
    {
        var options = new WeComOptions { CorpId = "ww_stub", CorpSecret = "stub-secret" };
        configure?.Invoke(options);
        Client = new WeComClient(options, Transport, Time, loggers);
    }

    public override WeComClient Client { get; }

    public static WeComStub Start(Action<WeComOptions>? configure = null, ILoggerFactory? loggers = null) => new(configure, loggers);

    /// <summary>A provider's app that organisations install. It acts in one of them through <see cref="InCorp"/>.</summary>
    public static WeComStub StartThirdParty(Action<WeComOptions>? configure = null) => new(
        options =>
        {
            options.AppType = WeComAppType.ThirdParty;
            options.SuiteId = "wwsuite";
            options.SuiteSecret = "suite-secret";
            options.AccessTokenProvider = new FixedTokenProvider("token-1");
            configure?.Invoke(options);
        },
        null);

    public WeComClient InCorp => Client.ForCorp("c1");

    protected override bool IsTokenRequest(ReceivedRequest request) => request.PathAndQuery.StartsWith("/cgi-bin/gettoken?", StringComparison.Ordinal);

    protected override JsonObject TokenAnswer(string token) => new() { ["errcode"] = 0, ["errmsg"] = "ok", ["access_token"] = token, ["expires_in"] = 7200 };
}
