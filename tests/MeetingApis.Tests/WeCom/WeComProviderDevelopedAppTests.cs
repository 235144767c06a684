using MeetingApis.Testing;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.WeCom;

/// <summary>A provider-developed app against the simulator: its permanent code in an organisation is its secret there.</summary>
public sealed class WeComProviderDevelopedAppTests : IAsyncLifetime
{
    private readonly ManualTimeProvider _time = new();
    private readonly InMemoryGrantStore _store = new();
    private WeComSimulator _simulator = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private IEnumerable<string?> Corps => _simulator.Requests.Select(request => request.Tenant);

    public async ValueTask InitializeAsync()
    {
        _simulator = await WeComSimulator.StartAsync(_time, Cancellation);
        _simulator.SuiteType = WeComAppType.ProviderDeveloped;
    }

    public ValueTask DisposeAsync() => _simulator.DisposeAsync();

    [Fact]
    public async Task Each_organisation_has_a_token_of_its_own_made_without_the_suites()
    {
        WeComClient app = await StartAsync("c1", "c2");
        _simulator.RevokeTokens();

        await CallAsync(app.ForCorp("c1"));
        await CallAsync(app.ForCorp("c2"));

        // Suite, two exchanges; then one for each organisation, although the suite's token is no good any more.
        Assert.Equal(5, _simulator.TokenRequests);
        Assert.Equal(["c1", "c2"], Corps);
    }

    [Fact]
    public async Task A_reset_code_is_refused_once_and_the_new_one_is_tried_at_once()
    {
        WeComClient app = await StartAsync("c1");
        string authCode = _simulator.ResetPermanentCode("c1");
        for (int i = 0; i < 5; i++)
        {
            MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(app.ForCorp("c1")));
            Assert.Equal(("wecom.auth.gettoken", WeComErrorCodes.InvalidSecret), (thrown.Operation, thrown.Code));
            Assert.Contains("AcceptAuthCodeAsync", thrown.Message, StringComparison.Ordinal);
        }

        Assert.Equal(3, _simulator.TokenRequests);
        await app.Authorization.AcceptAuthCodeAsync(authCode, cancellationToken: Cancellation);
        await CallAsync(app.ForCorp("c1"));

        Assert.Equal(["c1"], Corps);
    }

    [Fact]
    public async Task An_organisation_without_a_code_is_named_before_anything_is_sent()
    {
        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(Connect().ForCorp("c1")));

        Assert.Equal("wecom.auth.gettoken", thrown.Operation);
        Assert.Contains("'c1'", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(0, _simulator.TokenRequests);
        Assert.Empty(_simulator.Requests);
    }

    [Fact]
    public async Task Without_an_organisation_nothing_is_called_and_the_message_says_ForCorp()
    {
        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(Connect()));

        Assert.Contains("ForCorp", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(0, _simulator.TokenRequests);
    }

    /// <summary>The call names no calendar, which third-party apps must.</summary>
    private static Task<UpdateWeComMeetingResponse> CallAsync(WeComClient client) =>
        client.Meetings.UpdateAsync(new UpdateWeComMeetingRequest { MeetingId = "hyxxx", Title = "weekly" }, Cancellation);

    private async Task<WeComClient> StartAsync(params string[] corps)
    {
        WeComClient app = Connect();
        await app.Authorization.AcceptSuiteTicketAsync(await _simulator.PushSuiteTicketAsync(Cancellation), cancellationToken: Cancellation);
        foreach (string corp in corps)
        {
            await app.Authorization.AcceptAuthCodeAsync(_simulator.Authorize(corp), cancellationToken: Cancellation);
        }

        return app;
    }

    private WeComClient Connect()
    {
        var options = new WeComOptions { AppType = WeComAppType.ProviderDeveloped, GrantStore = _store };
        _simulator.Configure(options);
        return new WeComClient(options, timeProvider: _time);
    }
}
