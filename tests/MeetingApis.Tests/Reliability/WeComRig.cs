using System.Text.Json.Nodes;
using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;
using Microsoft.Extensions.Logging;

namespace MeetingApis.Tests.Reliability;

internal sealed class WeComRig : VendorRig
{
    private const string TokenQuery = "access_token=";

    public override MeetingVendor Vendor => MeetingVendor.WeCom;

    public override string CallName => "wecom.meetings.update";

    public override string TokenName => "wecom.auth.gettoken";

    public override MeetingClientOptions CreateOptions(string secret = Secret) => new WeComOptions { CorpId = "ww_rig", CorpSecret = secret };

    public override void ChangeSecret(MeetingClientOptions options, string secret) => ((WeComOptions)options).CorpSecret = secret;

    public override Func<string, CancellationToken, Task> Connect(MeetingClientOptions options, HttpMessageHandler transport, TimeProvider time, ILoggerFactory? loggers = null)
    {
        var client = new WeComClient((WeComOptions)options, transport, time, loggers);
        return (id, cancellationToken) => client.Meetings.UpdateAsync(new() { MeetingId = id, Title = "weekly" }, cancellationToken);
    }

    public override bool IsTokenRequest(HttpRequestMessage request) => request.RequestUri!.AbsolutePath == "/cgi-bin/gettoken";

    public override string? TokenOf(HttpRequestMessage request) =>
        request.RequestUri!.Query is var query && query.IndexOf(TokenQuery, StringComparison.Ordinal) is >= 0 and var at ? query[(at + TokenQuery.Length)..] : null;

    public override async Task<string> IdOfAsync(HttpRequestMessage request) =>
        JsonNode.Parse(await request.Content!.ReadAsByteArrayAsync())!["meetingid"]!.GetValue<string>();

    public override HttpResponseMessage Token(string token, int seconds) => StubTransport.Json($$"""{"errcode":0,"errmsg":"ok","access_token":"{{token}}","expires_in":{{seconds}}}""");

    public override HttpResponseMessage Success() => StubTransport.Json("""{"errcode":0,"errmsg":"ok","excess_users":[]}""");

    public override HttpResponseMessage TokenRejected() => StubTransport.Json("""{"errcode":42001,"errmsg":"access_token expired"}""");

    public override HttpResponseMessage WrongSecret() => StubTransport.Json("""{"errcode":40001,"errmsg":"invalid credential, hint: [1611223344556677889900], from ip: 192.0.2.7, more info at https://open.work.weixin.qq.com/devtool/query?e=40001"}""");
}
