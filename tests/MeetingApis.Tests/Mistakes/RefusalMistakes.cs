using System.Net;
using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Mistakes;

/// <summary>Mistakes that only an answer, or none, brings to light.</summary>
internal static class RefusalMistakes
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static IEnumerable<Mistake> All =>
    [
        Answer("The gateway has no such path", "<html><title>404 Not Found</title></html>", HttpStatusCode.NotFound, "text/html", "feishu.auth.tenant_access_token failed: Feishu sent an answer that is not a JSON object (HTTP 404, https://gateway.local/feishu/open-apis/auth/v3/tenant_access_token/internal). It does not look like an answer of the API: check the base address, and what stands between here and there."),
        Answer("The address is that of a web site", "<!DOCTYPE html><html>Welcome</html>", HttpStatusCode.OK, "text/html", "feishu.auth.tenant_access_token failed: Feishu sent an answer that is not a JSON object (HTTP 200, https://gateway.local/feishu/open-apis/auth/v3/tenant_access_token/internal). It does not look like an answer of the API: check the base address, and what stands between here and there."),
        Answer("The gateway wants a login", "", HttpStatusCode.Found, "text/html", "feishu.auth.tenant_access_token failed: Feishu answered with a redirect, which is never followed (HTTP 302, https://gateway.local/feishu/open-apis/auth/v3/tenant_access_token/internal)."),
        Answer("The address is that of another API", """{"hello":"world"}""", HttpStatusCode.OK, "application/json", "feishu.auth.tenant_access_token failed: Feishu sent an answer without a code (HTTP 200, https://gateway.local/feishu/open-apis/auth/v3/tenant_access_token/internal)."),
        new("The first token comes from a page", static async () =>
        {
            var kit = VendorUnderTest.Of(MeetingVendor.DingTalk);
            var script = new VendorScript(kit) { OnToken = static (_, _) => Task.FromResult(StubTransport.Response(HttpStatusCode.NotFound, "<html>canary</html>"u8.ToArray(), "text/html")) };
            var options = new DingTalkOptions { AppKey = "ding1", AppSecret = "canary", MaxRetries = 0 };
            await kit.Connect(options, script, null, null)(Cancellation);
        }, "dingtalk.auth.access_token failed: DingTalk sent an answer that is not a JSON object (HTTP 404, https://api.dingtalk.com/v1.0/oauth2/accessToken). It does not look like an answer of the API: check the base address, and what stands between here and there."),
        new("The host does not exist", static async () =>
        {
            var stub = FeishuStub.Start(static options => (options.MaxRetries, options.BaseAddress) = (0, new Uri("https://open.feishu.invalid")));
            stub.Fail(new HttpRequestException(HttpRequestError.NameResolutionError, "Name or service not known (open.feishu.invalid:443)"));
            await stub.Client.Reserves.GetAsync("r1", cancellationToken: Cancellation);
        }, "feishu.reserves.get failed: Feishu could not be reached (https://open.feishu.invalid/open-apis/vc/v1/reserves/{reserveId})."),
        Answer("The secret is that of another app", """{"code":10014,"msg":"app secret invalid"}""", HttpStatusCode.OK, "application/json", "feishu.auth.tenant_access_token failed with Feishu code 10014 (HTTP 200): \"app secret invalid\". Check the app id, the app secret, and that the app is enabled."),
        Refusal("A scope is missing", """{"code":99991672,"msg":"Access denied. One of the following scopes is required: [vc:room:readonly, vc:room]"}""", "feishu.reserves.update failed with Feishu code 99991672 (HTTP 400): \"Access denied. One of the following scopes is required: [vc:room:readonly, vc:room]\"."),
        Refusal("A user id is of another kind", """{"code":99992402,"msg":"field validation failed","error":{"field_violations":[{"field":"meeting_settings.assign_host_list[0].id","value":"canary","description":"invalid open_id"},{"field":"end_time"},{"description":"too late"}],"log_id":"l1"}}""", "feishu.reserves.update failed with Feishu code 99992402 (HTTP 400, request id l1): \"field validation failed\". Feishu says of MeetingSettings.AssignHostList[0].Id (meeting_settings.assign_host_list[0].id): \"invalid open_id\". Feishu refuses EndTime (end_time). Feishu says: \"too late\"."),
        Refusal("An open id is of another app", """{"code":99992361,"msg":"open_id cross app"}""", "feishu.reserves.update failed with Feishu code 99992361 (HTTP 400): \"open_id cross app\"."),
        Refusal("The meeting belongs to somebody else", """{"code":121005,"msg":"no permission"}""", "feishu.reserves.update failed with Feishu code 121005 (HTTP 400): \"no permission\". Check the kind of token, the identity it stands for, and whom the reservation belongs to."),
    ];

    private static Mistake Refusal(string name, string body, string message) => new(
        name,
        async () =>
        {
            var stub = FeishuStub.Start();
            stub.Reply(body, HttpStatusCode.BadRequest);
            await stub.Client.Reserves.UpdateAsync("r1", new UpdateReserveRequest(), cancellationToken: Cancellation);
        },
        message);

    /// <summary>The first request is that for a token, and so it is what fails.</summary>
    private static Mistake Answer(string name, string body, HttpStatusCode status, string contentType, string message) => new(
        name,
        async () =>
        {
            var stub = FeishuStub.Start(static options => (options.MaxRetries, options.BaseAddress) = (0, new Uri("https://gateway.local/feishu")));
            stub.ReplyText(body, status, contentType);
            await stub.Client.Reserves.UpdateAsync("r1", new UpdateReserveRequest(), cancellationToken: Cancellation);
        },
        message);
}
