using System.Net;
using MeetingApis.Testing;

namespace MeetingApis.Tests.Simulators;

public sealed class FeishuSimulatorTokenTests : IAsyncLifetime
{
    private readonly ManualTimeProvider _time = new();
    private FeishuSimulator _feishu = null!;
    private FeishuCaller _caller = null!;

    public async ValueTask InitializeAsync()
    {
        _feishu = await FeishuSimulator.StartAsync(_time, TestContext.Current.CancellationToken);
        _caller = new FeishuCaller(_feishu);
    }

    public async ValueTask DisposeAsync()
    {
        _caller.Dispose();
        await _feishu.DisposeAsync();
    }

    [Fact]
    public async Task A_token_stands_beside_the_code_and_lives_two_hours()
    {
        SimulatorAnswer answer = await _caller.RequestTokenAsync();

        Assert.Equal("application/json; charset=utf-8", answer.ContentType);
        Assert.Equal(0, answer.NumericCode);
        Assert.Equal("ok", answer.Json.GetProperty("msg").GetString());
        Assert.Equal(7200, answer.Json.GetProperty("expire").GetInt32());
        Assert.StartsWith("t-", answer.Json.GetProperty("tenant_access_token").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, _feishu.TokenRequests);
    }

    [Fact]
    public async Task With_30_minutes_left_the_same_token_comes_back()
    {
        string first = await _caller.GetTokenAsync();
        _time.Advance(TimeSpan.FromMinutes(90));

        SimulatorAnswer again = await _caller.RequestTokenAsync();

        Assert.Equal(first, again.Json.GetProperty("tenant_access_token").GetString());
        Assert.Equal(1800, again.Json.GetProperty("expire").GetInt32());
    }

    [Fact]
    public async Task Below_30_minutes_a_new_token_comes_and_the_old_one_lives_on()
    {
        string first = await _caller.GetTokenAsync();
        _time.Advance(TimeSpan.FromMinutes(91));

        string second = await _caller.GetTokenAsync();

        Assert.NotEqual(first, second);
        Assert.Equal(0, (await UpdateWithAsync(first)).NumericCode);
        Assert.Equal(0, (await UpdateWithAsync(second)).NumericCode);
    }

    [Fact]
    public async Task An_expired_token_is_refused_with_99991663()
    {
        string token = await _caller.GetTokenAsync();
        _time.Advance(TimeSpan.FromHours(2));

        SimulatorAnswer answer = await UpdateWithAsync(token);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(99991663, answer.NumericCode);
        Assert.Equal(answer.Header("X-Tt-Logid"), answer.Json.GetProperty("error").GetProperty("log_id").GetString());
    }

    [Fact]
    public async Task After_a_revocation_the_old_token_is_refused_and_a_new_one_issued()
    {
        string revoked = await _caller.GetTokenAsync();

        _feishu.RevokeTokens();

        Assert.Equal(99991663, (await UpdateWithAsync(revoked)).NumericCode);
        Assert.NotEqual(revoked, await _caller.GetTokenAsync());
        Assert.Equal(0, (await _caller.UpdateReserveAsync("{}")).NumericCode);
    }

    [Theory]
    [InlineData(null, "wrong", 10014)]
    [InlineData("cli_unknown", null, 10003)]
    public async Task Wrong_credentials_are_refused_with_http_200(string? appId, string? appSecret, int code)
    {
        SimulatorAnswer answer = await _caller.RequestTokenAsync(appId, appSecret);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(code, answer.NumericCode);
    }

    [Theory]
    [InlineData("Basic t-1", 99991661)]
    [InlineData("Bearer t-1", 99991663)]
    [InlineData("Bearer u-1", 99991668)]
    [InlineData("Bearer eyJhbGciOi", 99991668)]
    [InlineData("Bearer 1", 99991671)]
    public async Task A_wrong_token_is_judged_by_how_it_begins(string authorization, int code)
    {
        SimulatorAnswer answer = await _caller.SendAsync(
            HttpMethod.Put, FeishuCaller.ReservePath, "{}", headers => headers.TryAddWithoutValidation("Authorization", authorization));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(code, answer.NumericCode);
    }

    [Fact]
    public async Task No_token_is_refused_with_99991661()
    {
        SimulatorAnswer answer = await _caller.SendAsync(HttpMethod.Put, FeishuCaller.ReservePath, "{}");

        Assert.Equal(99991661, answer.NumericCode);
    }

    [Theory]
    [InlineData("PATCH", FeishuCaller.ReservePath)]
    [InlineData("PUT", "/open-apis/vc/v1/nothing")]
    public async Task An_unknown_path_or_method_is_answered_in_plain_text(string method, string path)
    {
        SimulatorAnswer answer = await _caller.SendAsync(new HttpMethod(method), path);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal("text/plain", answer.ContentType);
        Assert.NotEmpty(answer.Header("X-Tt-Logid"));
    }

    private Task<SimulatorAnswer> UpdateWithAsync(string token) =>
        _caller.SendWithTokenAsync(HttpMethod.Put, FeishuCaller.ReservePath, "{}", token);
}
