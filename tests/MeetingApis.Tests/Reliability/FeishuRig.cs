using System.Net;
using MeetingApis.Feishu;
using MeetingApis.Tests.Stubs;
using Microsoft.Extensions.Logging;

namespace MeetingApis.Tests.Reliability;

internal sealed class FeishuRig : VendorRig
{
    private const string Calls = "/open-apis/vc/v1/reserves/";

    public override MeetingVendor Vendor => MeetingVendor.Feishu;

    public override string CallName => "feishu.reserves.update";

    public override string TokenName => "feishu.auth.tenant_access_token";

    public override MeetingClientOptions CreateOptions(string secret = Secret) => new FeishuOptions { AppId = "cli_rig", AppSecret = secret };

    public override void ChangeSecret(MeetingClientOptions options, string secret) => ((FeishuOptions)options).AppSecret = secret;

    public override Func<string, CancellationToken, Task> Connect(MeetingClientOptions options, HttpMessageHandler transport, TimeProvider time, ILoggerFactory? loggers = null)
    {
        var client = new FeishuClient((FeishuOptions)options, transport, time, loggers);
        var request = new UpdateReserveRequest { MeetingSettings = new FeishuReserveMeetingSettings { Topic = "weekly" } };
        return (id, cancellationToken) => client.Reserves.UpdateAsync(id, request, cancellationToken: cancellationToken);
    }

    public override bool IsTokenRequest(HttpRequestMessage request) => request.RequestUri!.AbsolutePath.StartsWith("/open-apis/auth/", StringComparison.Ordinal);

    public override string? TokenOf(HttpRequestMessage request) => request.Headers.Authorization?.Parameter;

    public override Task<string> IdOfAsync(HttpRequestMessage request) => Task.FromResult(request.RequestUri!.AbsolutePath[Calls.Length..]);

    public override HttpResponseMessage Token(string token, int seconds) => StubTransport.Json($$"""{"code":0,"msg":"ok","tenant_access_token":"{{token}}","expire":{{seconds}}}""");

    public override HttpResponseMessage Success() => StubTransport.Json("""{"code":0,"msg":"success","data":{"reserve":{"id":"r1"}}}""");

    public override HttpResponseMessage TokenRejected() => StubTransport.Json("""{"code":99991663,"msg":"Invalid access token for authorization."}""", HttpStatusCode.BadRequest);

    public override HttpResponseMessage WrongSecret() => StubTransport.Json("""{"code":10014,"msg":"app secret invalid"}""");
}
