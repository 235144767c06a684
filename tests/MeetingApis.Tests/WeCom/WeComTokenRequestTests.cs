using System.Net;
using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.WeCom;

/// <summary>The requests for tokens and permanent codes as they go to the wire, with the examples of their pages.</summary>
public sealed class WeComTokenRequestTests : IDisposable
{
    private static readonly string s_authCode = new('a', 64);

    private readonly ManualTimeProvider _time = new();
    private readonly Dictionary<string, (string Json, HttpStatusCode Status)> _answers = new(StringComparer.Ordinal);
    private readonly StubTransport _transport;

    public WeComTokenRequestTests()
    {
        _transport = new StubTransport(AnswerToken);
        _transport.Answer(static (_, _) => Task.FromResult(StubTransport.Json("""{"errcode":0,"errmsg":"ok"}""")));
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _transport.Dispose();

    [Fact]
    public async Task A_third_party_app_asks_for_the_suites_token_the_permanent_code_and_the_organisations_token()
    {
        Answer("/cgi-bin/service/get_suite_token", """{"errcode":0,"errmsg":"ok","suite_access_token":"suite+1","expires_in":7200}""");
        Answer("/cgi-bin/service/v2/get_permanent_code", """{"errcode":0,"errmsg":"ok","permanent_code":"permanent-1","auth_corp_info":{"corpid":"corp-1","corp_name":"name"},"auth_user_info":{"userid":"aa","open_userid":"xxxxxx","name":"xxx","avatar":"http://xxx"},"register_code_info":{"register_code":"1111","template_id":"tpl111","state":"state001"},"state":""}""");
        Answer("/cgi-bin/service/get_corp_token", """{"access_token":"corp-token","expires_in":"7200"}""");
        WeComClient app = Connect(WeComAppType.ThirdParty);

        await app.Authorization.AcceptSuiteTicketAsync("ticket-1", cancellationToken: Cancellation);
        WeComAuthorizedCorp corp = await app.Authorization.AcceptAuthCodeAsync(s_authCode, cancellationToken: Cancellation);
        await CallAsync(app.ForCorp("corp-1"));

        Assert.Equal(
            ["/cgi-bin/service/get_suite_token", "/cgi-bin/service/v2/get_permanent_code?suite_access_token=suite%2B1", "/cgi-bin/service/get_corp_token?suite_access_token=suite%2B1"],
            _transport.TokenRequests.Select(request => request.PathAndQuery));
        Assert.All(_transport.TokenRequests, request => Assert.Equal(HttpMethod.Post, request.Method));
        _transport.TokenRequests[0].Body.ShouldEqualJson("""{"suite_id":"suite-id","suite_secret":"suite-secret","suite_ticket":"ticket-1"}""");
        _transport.TokenRequests[1].Body.ShouldEqualJson($$"""{"auth_code":"{{s_authCode}}"}""");
        _transport.TokenRequests[2].Body.ShouldEqualJson("""{"auth_corpid":"corp-1","permanent_code":"permanent-1"}""");
        Assert.Equal("/cgi-bin/meeting/update?access_token=corp-token", Assert.Single(_transport.Calls).PathAndQuery);
        Assert.Equal(
            new WeComAuthorizedCorp { CorpId = "corp-1", CorpName = "name", AdministratorUserId = "aa", AdministratorOpenUserId = "xxxxxx", AdministratorName = "xxx", State = "state001" },
            corp);
    }

    [Fact]
    public async Task A_provider_developed_app_asks_with_its_permanent_code_as_its_secret()
    {
        Answer("/cgi-bin/gettoken", """{"errcode":0,"errmsg":"ok","access_token":"corp-token","expires_in":7200}""");
        WeComClient app = Connect(WeComAppType.ProviderDeveloped);

        await app.Authorization.AcceptPermanentCodeAsync("corp-1", "permanent&1", Cancellation);
        await CallAsync(app.ForCorp("corp-1"));

        Assert.Equal((HttpMethod.Get, "/cgi-bin/gettoken?corpid=corp-1&corpsecret=permanent%261"), (Assert.Single(_transport.TokenRequests).Method, _transport.TokenRequests[0].PathAndQuery));
    }

    [Fact]
    public async Task An_answer_without_a_code_is_a_success_of_the_service_endpoints_only()
    {
        Answer("/cgi-bin/gettoken", """{"access_token":"corp-token","expires_in":7200}""");
        WeComClient app = Connect(WeComAppType.ProviderDeveloped);
        await app.Authorization.AcceptPermanentCodeAsync("corp-1", "permanent-1", Cancellation);

        MeetingProtocolException thrown = await Assert.ThrowsAsync<MeetingProtocolException>(() => CallAsync(app.ForCorp("corp-1")));

        Assert.Contains("without an errcode", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HttpStatusCode.OK, """{"expires_in":7200}""")]
    [InlineData(HttpStatusCode.OK, """{"errcode":null,"suite_access_token":"suite-1","expires_in":7200}""")]
    [InlineData(HttpStatusCode.NotFound, """{"suite_access_token":"suite-1","expires_in":7200}""")]
    public async Task No_suite_token_is_taken_from_an_answer_that_is_no_success(HttpStatusCode status, string json)
    {
        Answer("/cgi-bin/service/get_suite_token", json, status);
        WeComClient app = Connect(WeComAppType.ThirdParty);
        await app.Authorization.AcceptSuiteTicketAsync("ticket-1", cancellationToken: Cancellation);

        await Assert.ThrowsAsync<MeetingProtocolException>(() => CallAsync(app.ForCorp("corp-1")));

        Assert.Empty(_transport.Calls);
        Assert.All(_transport.TokenRequests, request => Assert.Equal("/cgi-bin/service/get_suite_token", request.PathAndQuery));
    }

    [Theory]
    [InlineData("""{"auth_corp_info":{"corpid":"corp-1"}}""")]
    [InlineData("""{"permanent_code":"permanent-1","auth_corp_info":""}""")]
    [InlineData("""{"permanent_code":"permanent-1","auth_corp_info":{"corp_name":"name"}}""")]
    public async Task An_exchange_that_gives_nothing_to_keep_is_reported_so(string json)
    {
        Answer("/cgi-bin/service/get_suite_token", """{"suite_access_token":"suite-1","expires_in":7200}""");
        Answer("/cgi-bin/service/v2/get_permanent_code", json);
        WeComClient app = Connect(WeComAppType.ThirdParty);
        await app.Authorization.AcceptSuiteTicketAsync("ticket-1", cancellationToken: Cancellation);

        MeetingProtocolException thrown = await Assert.ThrowsAsync<MeetingProtocolException>(() => app.Authorization.AcceptAuthCodeAsync(s_authCode, cancellationToken: Cancellation));

        Assert.Contains("authorise the app again", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("42009")]
    [InlineData("40082")]
    public async Task A_suite_token_that_comes_back_after_it_was_rejected_is_not_tried_again(string code)
    {
        Answer("/cgi-bin/service/get_suite_token", """{"suite_access_token":"suite-1","expires_in":7200}""");
        Answer("/cgi-bin/service/get_corp_token", $$"""{"errcode":{{code}},"errmsg":"suite_access_token"}""");
        WeComClient app = Connect(WeComAppType.ThirdParty);
        await app.Authorization.AcceptSuiteTicketAsync("ticket-1", cancellationToken: Cancellation);
        await app.Authorization.AcceptPermanentCodeAsync("corp-1", "permanent-1", Cancellation);

        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(app.ForCorp("corp-1")));

        Assert.Equal(code, thrown.Code);
        Assert.Equal(
            ["/cgi-bin/service/get_suite_token", "/cgi-bin/service/get_corp_token?suite_access_token=suite-1", "/cgi-bin/service/get_suite_token"],
            _transport.TokenRequests.Select(request => request.PathAndQuery));
    }

    private static Task<UpdateWeComMeetingResponse> CallAsync(WeComClient client) =>
        client.Meetings.UpdateAsync(new UpdateWeComMeetingRequest { MeetingId = "m1", CalendarId = "cal-1" }, Cancellation);

    /// <summary>Answers every request of a path.</summary>
    private void Answer(string path, string json, HttpStatusCode status = HttpStatusCode.OK) => _answers[path] = (json, status);

    private HttpResponseMessage? AnswerToken(ReceivedRequest request) =>
        _answers.TryGetValue(request.PathAndQuery.Split('?')[0], out (string Json, HttpStatusCode Status) answer) ? StubTransport.Json(answer.Json, answer.Status) : null;

    private WeComClient Connect(WeComAppType type) =>
        new(new WeComOptions { AppType = type, SuiteId = "suite-id", SuiteSecret = "suite-secret", MaxRetries = 0 }, _transport, _time);
}
