using System.Net;
using MeetingApis.Testing;

namespace MeetingApis.Tests.Simulators;

public sealed class WeComSimulatorTokenTests : IAsyncLifetime
{
    private const string Body = """{"meetingid":"hyxxx"}""";

    private readonly ManualTimeProvider _time = new();
    private WeComSimulator _wecom = null!;
    private WeComCaller _caller = null!;

    public async ValueTask InitializeAsync()
    {
        _wecom = await WeComSimulator.StartAsync(_time, TestContext.Current.CancellationToken);
        _caller = new WeComCaller(_wecom);
    }

    public async ValueTask DisposeAsync()
    {
        _caller.Dispose();
        await _wecom.DisposeAsync();
    }

    [Fact]
    public async Task While_valid_the_same_token_comes_back_and_then_a_new_one()
    {
        string first = await _caller.GetTokenAsync();
        _time.Advance(TimeSpan.FromSeconds(7199));
        string same = await _caller.GetTokenAsync();
        _time.Advance(TimeSpan.FromSeconds(1));
        string next = await _caller.GetTokenAsync();

        Assert.Equal(first, same);
        Assert.NotEqual(first, next);
        Assert.Equal(3, _wecom.TokenRequests);
    }

    [Fact]
    public async Task An_expired_token_is_refused_with_42001_and_a_hint()
    {
        string token = await _caller.GetTokenAsync();
        _time.Advance(TimeSpan.FromHours(2));

        SimulatorAnswer answer = await _caller.UpdateWithTokenAsync(Body, token);

        Assert.Equal((HttpStatusCode.OK, 42001), (answer.Status, answer.NumericCode));
        Assert.Matches(
            @"^access_token expired, hint: \[\d{23}\], from ip: 127\.0\.0\.1, more info at https://open\.work\.weixin\.qq\.com/devtool/query\?e=42001$",
            answer.Json.GetProperty("errmsg").GetString());
        Assert.Equal("42001", answer.Header("Error-Code"));
    }

    [Fact]
    public async Task After_a_revocation_the_old_token_is_refused_and_a_new_one_issued()
    {
        string revoked = await _caller.GetTokenAsync();

        _wecom.RevokeTokens();

        Assert.Equal(40014, (await _caller.UpdateWithTokenAsync(Body, revoked)).NumericCode);
        Assert.NotEqual(revoked, await _caller.GetTokenAsync());
    }

    [Fact]
    public async Task A_token_outside_the_query_does_not_count()
    {
        string token = await _caller.GetTokenAsync();

        SimulatorAnswer answer = await _caller.SendAsync(HttpMethod.Post, WeComCaller.UpdatePath, $$"""{"meetingid":"hyxxx","access_token":"{{token}}"}""");

        Assert.Equal(41001, answer.NumericCode);
    }

    [Theory]
    [InlineData("unknown", null, 40013)]
    [InlineData(null, "wrong", 40001)]
    [InlineData("", null, 41002)]
    [InlineData(null, "", 41004)]
    public async Task Wrong_credentials_are_refused(string? corpId, string? corpSecret, int code)
    {
        Assert.Equal(code, (await _caller.RequestTokenAsync(corpId, corpSecret)).NumericCode);
    }

    [Fact]
    public async Task An_unknown_path_is_404_and_a_wrong_method_is_a_wrong_parameter()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await _caller.SendAsync(HttpMethod.Post, "/cgi-bin/meeting/get", "{}")).Status);
        Assert.Equal(40058, (await _caller.SendAsync(HttpMethod.Get, WeComCaller.UpdatePath)).NumericCode);
    }
}
