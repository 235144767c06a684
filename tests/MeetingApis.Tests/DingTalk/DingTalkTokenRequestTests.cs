using System.Net;
using MeetingApis.DingTalk;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.DingTalk;

/// <summary>What goes to the token endpoints, and how their answers are read.</summary>
public sealed class DingTalkTokenRequestTests : IDisposable
{
    private readonly StubTransport _transport;
    private HttpResponseMessage? _answer;

    public DingTalkTokenRequestTests() => _transport = new StubTransport(request => request.PathAndQuery.StartsWith("/v1.0/oauth2/", StringComparison.Ordinal) ? _answer : null);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _transport.Dispose();

    [Fact]
    public async Task An_internal_app_asks_at_the_older_endpoint()
    {
        _answer = StubTransport.Json("""{"accessToken":"token-1","expireIn":7200}""");
        Succeed();

        await CallAsync(Connect());

        Assert.Equal("token-1", SentToken());
        TokenRequest("/v1.0/oauth2/accessToken").Body.ShouldEqualJson("""{"appKey":"ding_stub","appSecret":"stub-secret"}""");
    }

    [Fact]
    public async Task An_internal_app_that_knows_its_organisation_asks_at_the_newer_endpoint()
    {
        _answer = StubTransport.Json("""{"access_token":"token-1","expires_in":7200}""");
        Succeed();

        await CallAsync(Connect(options => options.CorpId = "ding9f50b15b"));

        Assert.Equal("token-1", SentToken());
        TokenRequest("/v1.0/oauth2/ding9f50b15b/token").Body.ShouldEqualJson("""{"client_id":"ding_stub","client_secret":"stub-secret","grant_type":"client_credentials"}""");
    }

    [Fact]
    public async Task A_third_party_app_asks_for_an_organisation_with_its_ticket()
    {
        _answer = StubTransport.Json("""{"accessToken":"token-1","expireIn":7200}""");
        Succeed();
        DingTalkClient app = await ConnectThirdPartyAsync();

        await CallAsync(app.ForCorp("ding123456"));

        Assert.Equal("token-1", SentToken());
        TokenRequest("/v1.0/oauth2/corpAccessToken").Body.ShouldEqualJson("""{"suiteKey":"ding_stub","suiteSecret":"stub-secret","authCorpId":"ding123456","suiteTicket":"ticket-1"}""");
    }

    [Fact]
    public async Task A_code_is_exchanged_under_the_apps_credentials()
    {
        _answer = StubTransport.Json("""{"accessToken":"token-1","refreshToken":"refresh-1","expireIn":7200,"corpId":"ding1"}""");

        await Connect().Authorization.AcceptCodeAsync("jane", "code-1", Cancellation);

        TokenRequest("/v1.0/oauth2/userAccessToken").Body.ShouldEqualJson("""{"clientId":"ding_stub","clientSecret":"stub-secret","code":"code-1","grantType":"authorization_code"}""");
    }

    [Fact]
    public async Task An_exchange_without_a_token_is_broken_and_keeps_nothing()
    {
        _answer = StubTransport.Json("""{"refreshToken":"refresh-1","expireIn":7200}""");
        var store = new InMemoryGrantStore();

        MeetingProtocolException thrown = await Assert.ThrowsAsync<MeetingProtocolException>(() => Connect(options => options.GrantStore = store).Authorization.AcceptCodeAsync("jane", "code-1", Cancellation));

        Assert.Equal("dingtalk.auth.user_access_token", thrown.Operation);
        Assert.Null(await store.ReadAsync("dingtalk/ding_stub/user/jane", Cancellation));
    }

    [Fact]
    public async Task Token_requests_carry_no_token_and_say_that_they_are_json()
    {
        _answer = StubTransport.Json("""{"accessToken":"token-1","expireIn":7200}""");
        Succeed();
        DingTalkClient app = await ConnectThirdPartyAsync();

        await CallAsync(app.ForCorp("ding123456"));

        ReceivedRequest request = TokenRequest("/v1.0/oauth2/corpAccessToken");
        Assert.DoesNotContain("x-acs-dingtalk-access-token", request.Headers.Keys, StringComparer.OrdinalIgnoreCase);
        Assert.StartsWith("application/json", request.Headers["Content-Type"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"access_token":"token-1"}""")]
    [InlineData("""{"access_token":"token-1","expires_in":0}""")]
    [InlineData("""{"access_token":"","expires_in":7200}""")]
    [InlineData("""{"accessToken":"token-1","expireIn":7200}""")]
    public async Task An_answer_of_the_newer_endpoint_without_token_or_lifetime_is_broken(string answer)
    {
        _answer = StubTransport.Json(answer);

        MeetingProtocolException thrown = await Assert.ThrowsAsync<MeetingProtocolException>(() => CallAsync(Connect(options => options.CorpId = "ding9f50b15b")));

        Assert.Equal("dingtalk.auth.token", thrown.Operation);
        Assert.Empty(_transport.Calls);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest, "invalid.client", typeof(MeetingAuthenticationException), "Check app key")]
    [InlineData(HttpStatusCode.BadRequest, "unsupported.grant.type", typeof(MeetingValidationException), "")]
    [InlineData(HttpStatusCode.Unauthorized, "unauthorized.client", typeof(MeetingPermissionException), "Check the corp id")]
    public async Task A_refusal_of_the_newer_endpoint_says_what_to_do(HttpStatusCode status, string code, Type exception, string advice)
    {
        _answer = StubTransport.Json($$"""{"code":"{{code}}","message":"{{code}}"}""", status);

        var thrown = (MeetingApiException)await Assert.ThrowsAsync(exception, () => CallAsync(Connect(options => options.CorpId = "ding9f50b15b")));

        Assert.Equal(("dingtalk.auth.token", code), (thrown.Operation, thrown.Code));
        Assert.Contains(advice, thrown.Message, StringComparison.Ordinal);
        Assert.Single(_transport.TokenRequests);
    }

    [Theory]
    [InlineData("invalidSuiteKey", typeof(MeetingAuthenticationException))]
    [InlineData("InvalidSuiteTicket", typeof(MeetingAuthenticationException))]
    [InlineData("invalidAuthInfo", typeof(MeetingPermissionException))]
    public async Task A_third_party_app_is_refused_once(string code, Type exception)
    {
        _answer = StubTransport.Json($$"""{"code":"{{code}}","message":"no"}""", HttpStatusCode.InternalServerError);
        DingTalkClient app = await ConnectThirdPartyAsync();

        var thrown = (MeetingApiException)await Assert.ThrowsAsync(exception, () => CallAsync(app.ForCorp("ding123456")));

        Assert.Equal(("dingtalk.auth.corp_access_token", code, false), (thrown.Operation, thrown.Code, thrown.IsTransient));
        Assert.Single(_transport.TokenRequests);
    }

    private static Task<EmptyResponse> CallAsync(DingTalkClient client) => client.ScheduleConferences.UpdateAsync(SimulatedConference.Update(), Cancellation);

    private void Succeed() => _transport.Answer((_, _) => Task.FromResult(StubTransport.Json("""{"success":true}""")));

    private string SentToken() => Assert.Single(_transport.Calls).Headers["x-acs-dingtalk-access-token"];

    private ReceivedRequest TokenRequest(string path)
    {
        ReceivedRequest request = Assert.Single(_transport.TokenRequests);
        Assert.Equal((HttpMethod.Post, path), (request.Method, request.PathAndQuery));
        return request;
    }

    private async Task<DingTalkClient> ConnectThirdPartyAsync()
    {
        DingTalkClient app = Connect(options => options.AppType = DingTalkAppType.ThirdParty);
        await app.Authorization.AcceptSuiteTicketAsync("ticket-1", cancellationToken: Cancellation);
        return app;
    }

    private DingTalkClient Connect(Action<DingTalkOptions>? configure = null)
    {
        var options = new DingTalkOptions { AppKey = "ding_stub", AppSecret = "stub-secret" };
        configure?.Invoke(options);
        return new DingTalkClient(options, _transport);
    }
}
