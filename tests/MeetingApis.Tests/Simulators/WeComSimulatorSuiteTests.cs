using MeetingApis.Testing;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.Simulators;

public sealed class WeComSimulatorSuiteTests : IAsyncLifetime
{
    private readonly ManualTimeProvider _time = new();
    private WeComSimulator _wecom = null!;
    private WeComCaller _caller = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _wecom = await WeComSimulator.StartAsync(_time, Cancellation);
        _caller = new WeComCaller(_wecom);
    }

    public async ValueTask DisposeAsync()
    {
        _caller.Dispose();
        await _wecom.DisposeAsync();
    }

    [Fact]
    public async Task Successes_have_no_code()
    {
        SimulatorAnswer answer = await _caller.RequestSuiteTokenAsync(await _wecom.PushSuiteTicketAsync(Cancellation));

        Assert.False(answer.Json.TryGetProperty("errcode", out _));
        Assert.Equal(7200, answer.Json.GetProperty("expires_in").GetInt32());
    }

    [Fact]
    public async Task A_ticket_ends_after_half_an_hour_and_not_with_the_next_one()
    {
        string ticket = await _wecom.PushSuiteTicketAsync(Cancellation);
        await _wecom.PushSuiteTicketAsync(Cancellation);
        _time.Advance(TimeSpan.FromSeconds(1799));
        SimulatorAnswer before = await _caller.RequestSuiteTokenAsync(ticket);
        _time.Advance(TimeSpan.FromSeconds(1));

        SimulatorAnswer after = await _caller.RequestSuiteTokenAsync(ticket);

        Assert.True(before.Json.TryGetProperty("suite_access_token", out _));
        Assert.Equal(40085, after.NumericCode);
    }

    [Theory]
    [InlineData("unknown", null, 40083)]
    [InlineData(null, "wrong", 40080)]
    [InlineData("", null, 41021)]
    [InlineData(null, "", 41024)]
    public async Task Wrong_credentials_of_the_suite_are_refused(string? suiteId, string? suiteSecret, int code)
    {
        string ticket = await _wecom.PushSuiteTicketAsync(Cancellation);

        Assert.Equal(code, (await _caller.RequestSuiteTokenAsync(ticket, suiteId, suiteSecret)).NumericCode);
    }

    [Fact]
    public async Task An_auth_code_works_once()
    {
        string suite = await _caller.GetSuiteTokenAsync();
        string authCode = _wecom.Authorize("c1");
        SimulatorAnswer first = await _caller.ExchangeAsync(authCode, suite);

        SimulatorAnswer second = await _caller.ExchangeAsync(authCode, suite);

        Assert.Equal("c1", first.Json.GetProperty("auth_corp_info").GetProperty("corpid").GetString());
        Assert.Equal(40078, second.NumericCode);
    }

    [Fact]
    public async Task A_suite_token_is_missing_unknown_or_expired()
    {
        string suite = await _caller.GetSuiteTokenAsync();
        SimulatorAnswer missing = await _caller.ExchangeAsync("code", "");
        SimulatorAnswer unknown = await _caller.ExchangeAsync("code", "unknown");
        SimulatorAnswer ofTheApp = await _caller.ExchangeAsync("code", await _caller.GetTokenAsync());
        _time.Advance(TimeSpan.FromHours(2));

        SimulatorAnswer expired = await _caller.ExchangeAsync("code", suite);

        Assert.Equal([41022, 40082, 40082, 42009], new[] { missing, unknown, ofTheApp, expired }.Select(answer => answer.NumericCode));
    }

    [Fact]
    public async Task A_suite_token_opens_no_operation()
    {
        SimulatorAnswer answer = await _caller.UpdateWithTokenAsync("""{"meetingid":"hyxxx"}""", await _caller.GetSuiteTokenAsync());

        Assert.Equal(40014, answer.NumericCode);
    }

    [Fact]
    public async Task A_permanent_code_ends_with_its_reset_and_with_the_authorisation()
    {
        string suite = await _caller.GetSuiteTokenAsync();
        string code = await _caller.GetPermanentCodeAsync("c1", suite);
        SimulatorAnswer good = await _caller.RequestCorpTokenAsync("c1", code, suite);
        _wecom.ResetPermanentCode("c1");
        SimulatorAnswer reset = await _caller.RequestCorpTokenAsync("c1", code, suite);
        _wecom.CancelAuthorization("c1");
        SimulatorAnswer cancelled = await _caller.RequestCorpTokenAsync("c1", code, suite);

        string token = good.Json.GetProperty("access_token").GetString()!;
        Assert.Equal((40084, 48004), (reset.NumericCode, cancelled.NumericCode));
        Assert.Equal(40014, (await _caller.UpdateWithTokenAsync("""{"meetingid":"hyxxx"}""", token)).NumericCode);
        Assert.Throws<ArgumentException>(() => _wecom.ResetPermanentCode("c1"));
    }

    [Fact]
    public async Task A_third_party_app_must_name_a_calendar_for_a_new_meeting()
    {
        const string Meeting = "\"admin_userid\":\"wozhangsan\",\"title\":\"t\",\"meeting_start\":4000000000,\"meeting_duration\":3600";
        string suite = await _caller.GetSuiteTokenAsync();
        string code = await _caller.GetPermanentCodeAsync("c1", suite);
        string token = (await _caller.RequestCorpTokenAsync("c1", code, suite)).Json.GetProperty("access_token").GetString()!;

        SimulatorAnswer without = await _caller.CreateWithTokenAsync($$"""{{{Meeting}}}""", token);
        SimulatorAnswer with = await _caller.CreateWithTokenAsync($$"""{{{Meeting}},"cal_id":"wcjgewCwAAqeJcPI1d8Pwbjt7nttzAAA"}""", token);

        Assert.Equal((40058, 0), (without.NumericCode, with.NumericCode));
    }

    [Fact]
    public async Task A_third_party_app_must_name_a_calendar()
    {
        string suite = await _caller.GetSuiteTokenAsync();
        string code = await _caller.GetPermanentCodeAsync("c1", suite);
        string token = (await _caller.RequestCorpTokenAsync("c1", code, suite)).Json.GetProperty("access_token").GetString()!;

        SimulatorAnswer without = await _caller.UpdateWithTokenAsync("""{"meetingid":"hyxxx"}""", token);
        SimulatorAnswer with = await _caller.UpdateWithTokenAsync("""{"meetingid":"hyxxx","cal_id":"wcjgewCwAAqeJcPI1d8Pwbjt7nttzAAA"}""", token);
        SimulatorAnswer newWithout = await _caller.SendAsync(HttpMethod.Post, $"/cgi-bin/meeting/create?access_token={token}", """{"admin_userid":"wolisi","title":"weekly","meeting_start":1900000000,"meeting_duration":3600}""");

        Assert.Equal((40058, 0, 40058), (without.NumericCode, with.NumericCode, newWithout.NumericCode));
        Assert.Contains("cal_id", newWithout.Body, StringComparison.Ordinal);
        Assert.All(_wecom.Requests, request => Assert.Equal("c1", request.Tenant));
    }

    [Fact]
    public async Task The_permanent_code_of_a_provider_developed_app_is_its_secret()
    {
        string suite = await _caller.GetSuiteTokenAsync();
        string code = await _caller.GetPermanentCodeAsync("c1", suite);
        SimulatorAnswer asThirdParty = await _caller.RequestTokenAsync("c1", code);
        _wecom.SuiteType = WeComAppType.ProviderDeveloped;

        SimulatorAnswer good = await _caller.RequestTokenAsync("c1", code);
        SimulatorAnswer wrong = await _caller.RequestTokenAsync("c1", "wrong");
        SimulatorAnswer notAuthorized = await _caller.RequestTokenAsync("c2", code);
        SimulatorAnswer ofTheSuite = await _caller.RequestCorpTokenAsync("c1", code, suite);

        Assert.Equal([40013, 0, 40001, 40013, 48002], new[] { asThirdParty, good, wrong, notAuthorized, ofTheSuite }.Select(answer => answer.NumericCode));
    }
}
