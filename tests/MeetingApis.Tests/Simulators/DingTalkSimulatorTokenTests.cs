using System.Net;
using MeetingApis.Testing;

namespace MeetingApis.Tests.Simulators;

public sealed class DingTalkSimulatorTokenTests : IAsyncLifetime
{
    private readonly ManualTimeProvider _time = new();
    private DingTalkSimulator _dingtalk = null!;
    private DingTalkCaller _caller = null!;

    public async ValueTask InitializeAsync()
    {
        _dingtalk = await DingTalkSimulator.StartAsync(_time, TestContext.Current.CancellationToken);
        _caller = new DingTalkCaller(_dingtalk);
    }

    public async ValueTask DisposeAsync()
    {
        _caller.Dispose();
        await _dingtalk.DisposeAsync();
    }

    [Fact]
    public async Task Asking_again_gives_the_same_token_two_full_hours()
    {
        string first = await _caller.GetTokenAsync();
        _time.Advance(TimeSpan.FromMinutes(119));

        SimulatorAnswer again = await _caller.RequestTokenAsync();

        Assert.Equal(first, again.Json.GetProperty("accessToken").GetString());
        Assert.Equal(7200, again.Json.GetProperty("expireIn").GetInt32());
    }

    [Fact]
    public async Task An_expired_token_is_refused_with_http_400()
    {
        string token = await _caller.GetTokenAsync();
        _time.Advance(TimeSpan.FromHours(2));

        SimulatorAnswer answer = await _caller.UpdateWithTokenAsync("{}", token);

        Assert.Equal((HttpStatusCode.BadRequest, "InvalidAuthentication"), (answer.Status, answer.TextCode));
        Assert.Equal("不合法的access_token", answer.Json.GetProperty("message").GetString());
        Assert.Equal(answer.Header("x-acs-request-id"), answer.Json.GetProperty("requestid").GetString());
        Assert.NotEqual(token, await _caller.GetTokenAsync());
    }

    [Fact]
    public async Task After_a_revocation_the_old_token_is_refused_and_a_new_one_issued()
    {
        string revoked = await _caller.GetTokenAsync();

        _dingtalk.RevokeTokens();

        Assert.Equal("InvalidAuthentication", (await _caller.UpdateWithTokenAsync("{}", revoked)).TextCode);
        Assert.NotEqual(revoked, await _caller.GetTokenAsync());
    }

    [Fact]
    public async Task No_token_is_a_missing_parameter()
    {
        SimulatorAnswer answer = await _caller.SendAsync(HttpMethod.Put, DingTalkCaller.UpdatePath, "{}");

        Assert.Equal((HttpStatusCode.BadRequest, "AuthenticationFailed.MissingParameter"), (answer.Status, answer.TextCode));
    }

    [Theory]
    [InlineData("dingunknown", null)]
    [InlineData(null, "wrong")]
    public async Task Wrong_credentials_are_refused(string? appKey, string? appSecret)
    {
        SimulatorAnswer answer = await _caller.RequestTokenAsync(appKey, appSecret);

        Assert.Equal((HttpStatusCode.BadRequest, "invalidClientIdOrSecret"), (answer.Status, answer.TextCode));
    }

    [Fact]
    public async Task The_newer_endpoint_gives_the_apps_token_under_other_names()
    {
        string token = await _caller.GetTokenAsync();

        SimulatorAnswer answer = await _caller.RequestUnifiedTokenAsync(_dingtalk.CorpId);

        Assert.Equal(token, answer.Json.GetProperty("access_token").GetString());
        Assert.Equal(7200, answer.Json.GetProperty("expires_in").GetInt32());
    }

    [Theory]
    [InlineData("dingunknown", null, "client_credentials", HttpStatusCode.BadRequest, "invalid.client")]
    [InlineData(null, "wrong", "client_credentials", HttpStatusCode.BadRequest, "invalid.client")]
    [InlineData(null, null, "password", HttpStatusCode.BadRequest, "unsupported.grant.type")]
    [InlineData(null, null, "client_credentials", HttpStatusCode.Unauthorized, "unauthorized.client")]
    public async Task The_newer_endpoint_has_refusals_of_its_own(string? clientId, string? clientSecret, string grantType, HttpStatusCode status, string code)
    {
        SimulatorAnswer answer = await _caller.RequestUnifiedTokenAsync("dingofnobody", clientId, clientSecret, grantType);

        Assert.Equal((status, code), (answer.Status, answer.TextCode));
    }

    [Fact]
    public async Task A_third_party_apps_token_is_another_one_each_time_and_the_old_one_lives_on()
    {
        _dingtalk.AddCorp("ding1");
        string ticket = await _dingtalk.PushSuiteTicketAsync(TestContext.Current.CancellationToken);

        string first = (await _caller.RequestCorpTokenAsync("ding1", ticket)).Json.GetProperty("accessToken").GetString()!;
        string second = (await _caller.RequestCorpTokenAsync("ding1", ticket)).Json.GetProperty("accessToken").GetString()!;

        Assert.NotEqual(first, second);
        Assert.NotEqual("InvalidAuthentication", (await _caller.UpdateWithTokenAsync("{}", first)).TextCode);
        Assert.NotEqual("InvalidAuthentication", (await _caller.UpdateWithTokenAsync("{}", second)).TextCode);
        Assert.All(_dingtalk.Requests, request => Assert.Equal("ding1", request.Tenant));
    }

    [Theory]
    [InlineData("dingunknown", null, "ding1", "invalidSuiteKey")]
    [InlineData(null, "wrong", "ding1", "invalidClientIdOrSecret")]
    [InlineData(null, null, "ding2", "invalidAuthInfo")]
    public async Task A_third_party_app_is_refused_by_its_own_codes(string? suiteKey, string? suiteSecret, string corpId, string code)
    {
        _dingtalk.AddCorp("ding1");
        string ticket = await _dingtalk.PushSuiteTicketAsync(TestContext.Current.CancellationToken);

        SimulatorAnswer answer = await _caller.RequestCorpTokenAsync(corpId, ticket, suiteKey, suiteSecret);

        Assert.Equal((HttpStatusCode.BadRequest, code), (answer.Status, answer.TextCode));
    }

    [Fact]
    public async Task A_pushed_ticket_ends_the_one_before()
    {
        _dingtalk.AddCorp("ding1");
        string before = await _dingtalk.PushSuiteTicketAsync(TestContext.Current.CancellationToken);

        await _dingtalk.PushSuiteTicketAsync(TestContext.Current.CancellationToken);

        Assert.Equal("invalidSuiteTicket", (await _caller.RequestCorpTokenAsync("ding1", before)).TextCode);
    }

    [Fact]
    public async Task A_corp_that_removes_the_app_ends_its_tokens_and_no_others()
    {
        _dingtalk.AddCorp("ding1");
        _dingtalk.AddCorp("ding2");
        string ticket = await _dingtalk.PushSuiteTicketAsync(TestContext.Current.CancellationToken);
        string removed = (await _caller.RequestCorpTokenAsync("ding1", ticket)).Json.GetProperty("accessToken").GetString()!;
        string kept = (await _caller.RequestCorpTokenAsync("ding2", ticket)).Json.GetProperty("accessToken").GetString()!;

        _dingtalk.RemoveCorp("ding1");

        Assert.Equal("InvalidAuthentication", (await _caller.UpdateWithTokenAsync("{}", removed)).TextCode);
        Assert.NotEqual("InvalidAuthentication", (await _caller.UpdateWithTokenAsync("{}", kept)).TextCode);
        Assert.Equal("invalidAuthInfo", (await _caller.RequestCorpTokenAsync("ding1", ticket)).TextCode);
    }

    [Fact]
    public async Task A_login_gives_tokens_of_the_user_and_each_refresh_token_works_once()
    {
        SimulatorAnswer first = await _caller.RequestUserTokenAsync("authorization_code", code: _dingtalk.LogIn("jane", "ding1"));
        string? refreshToken = first.Json.GetProperty("refreshToken").GetString();

        SimulatorAnswer second = await _caller.RequestUserTokenAsync("refresh_token", refreshToken: refreshToken);
        SimulatorAnswer again = await _caller.RequestUserTokenAsync("refresh_token", refreshToken: refreshToken);
        await _caller.UpdateWithTokenAsync("{}", second.Json.GetProperty("accessToken").GetString()!);

        Assert.Equal(("ding1", 7200), (first.Json.GetProperty("corpId").GetString(), first.Json.GetProperty("expireIn").GetInt32()));
        Assert.Equal((HttpStatusCode.BadRequest, "invalidToken"), (again.Status, again.TextCode));
        Assert.Equal("jane", Assert.Single(_dingtalk.Requests).User);
    }

    [Fact]
    public async Task Codes_and_refresh_tokens_expire()
    {
        string code = _dingtalk.LogIn("jane");
        string? refreshToken = (await _caller.RequestUserTokenAsync("authorization_code", code: _dingtalk.LogIn("jane"))).Json.GetProperty("refreshToken").GetString();
        _time.Advance(TimeSpan.FromMinutes(5));
        SimulatorAnswer lateCode = await _caller.RequestUserTokenAsync("authorization_code", code: code);
        _time.Advance(TimeSpan.FromDays(30));

        SimulatorAnswer lateRefresh = await _caller.RequestUserTokenAsync("refresh_token", refreshToken: refreshToken);

        Assert.Equal(("invalidCode", "invalidToken"), (lateCode.TextCode, lateRefresh.TextCode));
    }

    [Theory]
    [InlineData("authorization_code", "wrong", "invalidParameter.idOrSecret.notFound")]
    [InlineData("password", null, "commonParamIllegal")]
    public async Task A_users_token_is_refused_to_a_wrong_app_or_for_another_grant(string grantType, string? clientSecret, string code)
    {
        SimulatorAnswer answer = await _caller.RequestUserTokenAsync(grantType, code: _dingtalk.LogIn("jane"), clientSecret: clientSecret);

        Assert.Equal((HttpStatusCode.BadRequest, code), (answer.Status, answer.TextCode));
    }

    [Fact]
    public async Task A_form_counts_as_no_body()
    {
        SimulatorAnswer answer = await _caller.SendAsync(
            HttpMethod.Post, DingTalkCaller.TokenPath, "appKey=x&appSecret=y", contentType: "application/x-www-form-urlencoded");

        Assert.Equal((HttpStatusCode.BadRequest, "Missingbody"), (answer.Status, answer.TextCode));
    }

    [Fact]
    public async Task An_unknown_path_is_not_found_and_outside_v1_speaks_the_old_language()
    {
        SimulatorAnswer unknown = await _caller.SendAsync(HttpMethod.Get, DingTalkCaller.UpdatePath);
        SimulatorAnswer old = await _caller.SendAsync(HttpMethod.Get, "/conference/scheduleConferences");

        Assert.Equal((HttpStatusCode.NotFound, "InvalidAction.NotFound"), (unknown.Status, unknown.TextCode));
        Assert.Equal((HttpStatusCode.OK, 404), (old.Status, old.NumericCode));
    }
}
