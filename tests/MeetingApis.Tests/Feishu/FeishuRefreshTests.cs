using System.Net;
using MeetingApis.Feishu;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Feishu;

/// <summary>Refresh tokens work once: what is known of one after its use, and what does not use it.</summary>
public sealed class FeishuRefreshTests
{
    private readonly ManualTimeProvider _time = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>What says nothing of the refresh token.</summary>
    public static TheoryData<int, string> Unclear => new()
    {
        { 200, "<html>log in</html>" }, { 403, "<html>no</html>" }, { 404, "<html>no</html>" }, { 502, "<html>busy</html>" }, { 302, "" },
        { 200, "" }, { 401, "" }, { 403, "" }, { 400, "{}" }, { 401, "{}" }, { 500, "{}" }, { 200, "{}" },
        { 200, """{"code":true}""" }, { 200, """{"code":""}""" }, { 200, """{"code":0}""" }, { 200, """{"code":0,"access_token":"u-2"}""" }, { 200, """{"code":0,"access_token":""" }, { 200, """{"code":0,"code":0}""" },
    };

    [Theory]
    [MemberData(nameof(Unclear))]
    public async Task A_refresh_without_a_clear_answer_says_that_the_refresh_token_may_be_spent(int status, string body)
    {
        (StubTransport transport, FeishuClient app) = Start(() => StubTransport.Json(body, (HttpStatusCode)status, ("X-Tt-Logid", "log-7")));
        await ConsentAsync(app);
        _time.Advance(TimeSpan.FromHours(3));

        MeetingApiException thrown = await Assert.ThrowsAnyAsync<MeetingApiException>(() => CallAsync(app));

        Assert.True(thrown.IsOutcomeUnknown, thrown.ToString());
        Assert.Contains("The refresh token may be used up. Where the next renewal is refused, user 'jane' must consent", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(((HttpStatusCode)status, "log-7"), (thrown.StatusCode!.Value, thrown.RequestId));
        Assert.Equal((2, 0), (transport.TokenRequests.Count, transport.Calls.Count));
    }

    [Fact]
    public async Task A_refresh_whose_answer_is_lost_says_so_too()
    {
        (_, FeishuClient app) = Start(() => throw new IOException("reset"));
        await ConsentAsync(app);
        _time.Advance(TimeSpan.FromHours(3));

        MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => CallAsync(app));

        Assert.True(thrown.IsOutcomeUnknown);
        Assert.Contains("may be used up", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_is_no_unknown_outcome()
    {
        (_, FeishuClient app) = Start(() => StubTransport.Json("""{"code":20064,"error":"invalid_grant","error_description":"revoked"}""", HttpStatusCode.BadRequest));
        await ConsentAsync(app);
        _time.Advance(TimeSpan.FromHours(3));

        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(app));

        Assert.False(thrown.IsOutcomeUnknown);
        Assert.Equal("20064", thrown.Code);
    }

    [Theory]
    [InlineData("user access token not support", 1)]
    [InlineData("User access token not support.", 1)]
    [InlineData("Invalid access token for authorization. Please make a request with token attached.", 2)]
    public async Task An_operation_that_takes_no_users_tokens_spends_no_refresh_token(string message, int tokenRequests)
    {
        (StubTransport transport, FeishuClient app) = Start(() => StubTransport.Json("""{"code":0,"access_token":"u-2","expires_in":7200,"refresh_token":"r-2"}"""));
        await ConsentAsync(app);
        transport.Answer((_, _) => Task.FromResult(StubTransport.Json($$"""{"code":99991668,"msg":"{{message}}"}""", HttpStatusCode.Unauthorized)));

        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(app));

        Assert.Equal("99991668", thrown.Code);
        Assert.Equal((tokenRequests, tokenRequests), (transport.TokenRequests.Count, transport.Calls.Count));
    }

    private static Task<UpdateReserveResponse> CallAsync(FeishuClient app) => app.AsUser("jane").Reserves.UpdateAsync("r1", new(), cancellationToken: Cancellation);

    private static Task<FeishuConsent> ConsentAsync(FeishuClient app) => app.Authorization.AcceptConsentAsync(new() { User = "jane", AuthorizationCode = "c1" }, Cancellation);

    private (StubTransport Transport, FeishuClient App) Start(Func<HttpResponseMessage> refresh)
    {
        var transport = new StubTransport(request =>
            !request.PathAndQuery.EndsWith("/oauth/token", StringComparison.Ordinal) ? null
            : request.Body.Contains("authorization_code", StringComparison.Ordinal) ? StubTransport.Json("""{"code":0,"access_token":"u-1","expires_in":7200,"refresh_token":"r-1","refresh_token_expires_in":604800}""")
            : refresh());
        return (transport, new FeishuClient(new FeishuOptions { AppId = "cli_stub", AppSecret = "stub-secret" }, transport, _time));
    }
}
