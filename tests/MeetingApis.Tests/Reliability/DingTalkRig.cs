using System.Net;
using System.Text.Json.Nodes;
using MeetingApis.DingTalk;
using MeetingApis.Tests.Stubs;
using Microsoft.Extensions.Logging;

namespace MeetingApis.Tests.Reliability;

internal sealed class DingTalkRig : VendorRig
{
    private static readonly DateTimeOffset s_noon = new(2026, 1, 16, 12, 0, 0, TimeSpan.Zero);

    public override MeetingVendor Vendor => MeetingVendor.DingTalk;

    public override string CallName => "dingtalk.schedule_conferences.update";

    public override string TokenName => "dingtalk.auth.access_token";

    public override MeetingClientOptions CreateOptions(string secret = Secret) => new DingTalkOptions { AppKey = "ding_rig", AppSecret = secret };

    public override void ChangeSecret(MeetingClientOptions options, string secret) => ((DingTalkOptions)options).AppSecret = secret;

    public override Func<string, CancellationToken, Task> Connect(MeetingClientOptions options, HttpMessageHandler transport, TimeProvider time, ILoggerFactory? loggers = null)
    {
        var client = new DingTalkClient((DingTalkOptions)options, transport, time, loggers);
        return (id, cancellationToken) => client.ScheduleConferences.UpdateAsync(
            new()
            {
                CreatorUnionId = "union",
                ScheduleConferenceId = id,
                Title = "weekly",
                StartTime = s_noon,
                EndTime = s_noon.AddHours(1),
            },
            cancellationToken);
    }

    public override bool IsTokenRequest(HttpRequestMessage request) => request.RequestUri!.AbsolutePath == "/v1.0/oauth2/accessToken";

    public override string? TokenOf(HttpRequestMessage request) =>
        request.Headers.TryGetValues("x-acs-dingtalk-access-token", out IEnumerable<string>? values) ? values.Single() : null;

    public override async Task<string> IdOfAsync(HttpRequestMessage request) =>
        JsonNode.Parse(await request.Content!.ReadAsByteArrayAsync())!["scheduleConferenceId"]!.GetValue<string>();

    public override HttpResponseMessage Token(string token, int seconds) => StubTransport.Json($$"""{"accessToken":"{{token}}","expireIn":{{seconds}}}""");

    public override HttpResponseMessage Success() => StubTransport.Json("""{"requestId":"q1"}""");

    public override HttpResponseMessage TokenRejected() => StubTransport.Json("""{"code":"InvalidAuthentication","message":"不合法的access_token","requestid":"q2"}""", HttpStatusCode.BadRequest);

    public override HttpResponseMessage WrongSecret() => StubTransport.Json("""{"code":"invalidClientIdOrSecret","message":"无效的clientId或者clientSecret","requestid":"q3"}""", HttpStatusCode.BadRequest);
}
