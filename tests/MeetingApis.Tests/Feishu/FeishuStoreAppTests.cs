using MeetingApis.Feishu;
using MeetingApis.Testing;
using MeetingApis.Tests.Auth;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Feishu;

/// <summary>A store app against the simulator: ticket, app token, a token for each organisation.</summary>
public sealed class FeishuStoreAppTests : IAsyncLifetime
{
    private const string Reserve = "6911188411932033028";

    private readonly ManualTimeProvider _time = new();
    private readonly FaultyGrantStore _store = new();
    private readonly FaultyCache _cache = new();
    private FeishuSimulator _simulator = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private IEnumerable<string?> Tenants => _simulator.Requests.Select(request => request.Tenant);

    public async ValueTask InitializeAsync()
    {
        _simulator = await FeishuSimulator.StartAsync(_time, Cancellation);
        _simulator.AddTenant("t1");
        _simulator.AddTenant("t2");
    }

    public ValueTask DisposeAsync() => _simulator.DisposeAsync();

    [Fact]
    public async Task Two_tenants_at_once_share_the_apps_token_and_have_one_each()
    {
        FeishuClient app = await StartAsync();

        await Task.WhenAll(Enumerable.Range(0, 100).Select(i => Task.Run(() => CallAsync(app.ForTenant(i % 2 == 0 ? "t1" : "t2")), Cancellation)));

        // One for the app, one for each organisation.
        Assert.Equal(3, _simulator.TokenRequests);
        Assert.Equal(50, Tenants.Count(tenant => tenant == "t1"));
        Assert.Equal(50, Tenants.Count(tenant => tenant == "t2"));
    }

    [Fact]
    public async Task Processes_share_the_apps_token_and_those_of_its_tenants()
    {
        await StartAsync();
        FeishuClient[] processes = [Connect(), Connect(), Connect()];

        await Task.WhenAll(Enumerable.Range(0, 60).Select(i => Task.Run(() => CallAsync(processes[i % 3].ForTenant(i % 2 == 0 ? "t1" : "t2")), Cancellation)));

        Assert.Equal(3, _simulator.TokenRequests);
        Assert.Equal(3, _cache.Entries.Count);
        Assert.Equal(30, Tenants.Count(tenant => tenant == "t1"));
    }

    [Fact]
    public async Task An_organisation_in_which_the_app_is_not_installed_fails_alone()
    {
        FeishuClient app = await StartAsync();

        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(app.ForTenant("t3")));
        await CallAsync(app.ForTenant("t1"));

        Assert.Equal(("feishu.auth.store_tenant_access_token", "10013"), (thrown.Operation, thrown.Code));
        Assert.Equal(["t1"], Tenants);
    }

    [Fact]
    public async Task Without_a_ticket_one_is_asked_for_once_a_minute()
    {
        FeishuClient tenant = Connect().ForTenant("t1");

        for (int i = 0; i < 5; i++)
        {
            MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(tenant));
            Assert.Contains("ticket is missing and was requested", thrown.Message, StringComparison.Ordinal);
        }

        _time.Advance(TimeSpan.FromMinutes(1));
        await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(tenant));

        Assert.Equal(2, _simulator.AppTicketRequests);
        Assert.Empty(_simulator.Requests);
    }

    [Fact]
    public async Task A_ticket_that_comes_after_it_was_asked_for_works_at_once()
    {
        FeishuClient app = Connect();
        var accepted = new TaskCompletionSource();
        _simulator.AppTicketPushed = async (ticket, cancellationToken) =>
        {
            await app.Authorization.AcceptAppTicketAsync(ticket, cancellationToken: cancellationToken);
            accepted.SetResult();
        };
        await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(app.ForTenant("t1")));
        await accepted.Task.WaitAsync(TimeSpan.FromSeconds(30), Cancellation);

        await CallAsync(app.ForTenant("t1"));

        Assert.Equal(["t1"], Tenants);
    }

    [Fact]
    public async Task A_ticket_that_another_process_accepts_works_at_once()
    {
        FeishuClient app = Connect();
        await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(app.ForTenant("t1")));

        await Connect().Authorization.AcceptAppTicketAsync(await _simulator.PushAppTicketAsync(Cancellation), cancellationToken: Cancellation);
        await CallAsync(app.ForTenant("t1"));

        Assert.Equal(["t1"], Tenants);
    }

    [Fact]
    public async Task A_wrong_ticket_is_refused_once_and_a_good_one_is_tried_at_once()
    {
        FeishuClient app = Connect();
        await app.Authorization.AcceptAppTicketAsync("made-up-ticket", cancellationToken: Cancellation);
        for (int i = 0; i < 5; i++)
        {
            MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(app.ForTenant("t1")));
            Assert.Equal(("feishu.auth.store_app_access_token", FeishuErrorCodes.InvalidAppTicket), (thrown.Operation, thrown.Code));
            Assert.Contains("a new one was requested", thrown.Message, StringComparison.Ordinal);
        }

        // The refused request, and the one for the ticket.
        Assert.Equal(2, _simulator.TokenRequests);
        _time.Advance(TimeSpan.FromSeconds(1));
        await app.Authorization.AcceptAppTicketAsync(await _simulator.PushAppTicketAsync(Cancellation), cancellationToken: Cancellation);
        await CallAsync(app.ForTenant("t1"));

        Assert.Equal(["t1"], Tenants);
    }

    [Fact]
    public async Task A_ticket_older_than_the_one_kept_is_ignored()
    {
        FeishuClient app = await StartAsync();

        await app.Authorization.AcceptAppTicketAsync("late-ticket", _time.GetUtcNow().AddMinutes(-10), Cancellation);
        await CallAsync(app.ForTenant("t1"));

        Assert.Equal(["t1"], Tenants);
    }

    [Fact]
    public async Task A_revoked_app_token_is_renewed_and_the_request_for_the_tenants_token_replayed()
    {
        FeishuClient app = await StartAsync();
        await CallAsync(app.ForTenant("t1"));
        _simulator.RevokeTokens();

        await CallAsync(app.ForTenant("t2"));

        // App, t1; then t2 refused, app, t2.
        Assert.Equal(5, _simulator.TokenRequests);
        Assert.Equal(["t1", "t2"], Tenants);
    }

    [Fact]
    public async Task A_revoked_tenant_token_costs_one_renewal_and_one_replay()
    {
        FeishuClient app = await StartAsync();
        FeishuClient tenant = app.ForTenant("t1");
        await CallAsync(tenant);
        _simulator.RevokeTokens();

        await CallAsync(tenant);

        Assert.Equal(5, _simulator.TokenRequests);
        Assert.Equal(3, _simulator.Requests.Count);
    }

    [Fact]
    public async Task A_store_app_without_an_organisation_calls_nothing_and_says_ForTenant()
    {
        FeishuClient app = await StartAsync();

        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(app));

        Assert.Equal("feishu.reserves.update", thrown.Operation);
        Assert.Contains("ForTenant", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(0, _simulator.TokenRequests);
        Assert.Empty(_simulator.Requests);
    }

    [Fact]
    public async Task A_custom_app_has_neither_tenants_nor_tickets()
    {
        var app = new FeishuClient(new FeishuOptions { AppId = "cli_stub", AppSecret = "stub-secret" });

        Assert.Throws<InvalidOperationException>(() => app.ForTenant("t1"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => app.Authorization.AcceptAppTicketAsync("ticket", cancellationToken: Cancellation));
        await Assert.ThrowsAsync<InvalidOperationException>(() => app.Authorization.ResendAppTicketAsync(Cancellation));
    }

    [Fact]
    public async Task A_store_that_fails_fails_typed_and_is_used_again_when_it_is_back()
    {
        FeishuClient app = await StartAsync();
        _store.Fail("read");
        MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => CallAsync(app.ForTenant("t1")));

        _store.Recover();
        _time.Advance(TimeSpan.FromSeconds(5));
        await CallAsync(app.ForTenant("t1"));

        Assert.True(thrown.IsTransient);
        Assert.Equal(["t1"], Tenants);
    }

    [Fact]
    public async Task A_store_that_hangs_fails_typed_within_the_calls_time()
    {
        FeishuClient app = await StartAsync();
        _store.Before = static (_, _, _) => new TaskCompletionSource().Task;

        Task call = CallAsync(app.ForTenant("t1"));
        await Eventually.TrueAsync(() => _store.Count("read") > 1 && _time.ActiveTimers > 0);
        _time.Advance(TimeSpan.FromSeconds(3));

        await Assert.ThrowsAsync<MeetingUnavailableException>(() => call);
    }

    [Fact]
    public async Task A_ticket_that_cannot_be_stored_is_reported_so()
    {
        _store.Fail("write");
        FeishuClient app = Connect(new Pipeline.SkippingTimeProvider());

        MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => app.Authorization.AcceptAppTicketAsync("ticket", cancellationToken: Cancellation));

        Assert.IsType<IOException>(thrown.InnerException);
        Assert.Equal(3, _store.Count("write"));
    }

    [Fact]
    public async Task A_tenant_that_finds_the_apps_token_gone_is_served_as_soon_as_a_good_ticket_comes()
    {
        FeishuClient app = await StartAsync();
        await CallAsync(app.ForTenant("t1"));
        _simulator.RevokeTokens();
        await app.Authorization.AcceptAppTicketAsync("made-up-ticket", cancellationToken: Cancellation);
        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(app.ForTenant("t2")));

        await app.Authorization.AcceptAppTicketAsync(await _simulator.PushAppTicketAsync(Cancellation), cancellationToken: Cancellation);
        await CallAsync(app.ForTenant("t2"));

        Assert.Equal("feishu.auth.store_app_access_token", thrown.Operation);
        Assert.Equal(["t1", "t2"], Tenants);
    }

    [Fact]
    public async Task A_rejected_token_of_the_app_is_sent_once_while_no_other_is_to_be_had()
    {
        FeishuClient app = await StartAsync();
        await CallAsync(app.ForTenant("t1"));
        _simulator.RevokeTokens();
        await app.Authorization.AcceptAppTicketAsync("made-up-ticket", cancellationToken: Cancellation);
        await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(app.ForTenant("t2")));
        int requests = _simulator.TokenRequests;

        for (int i = 0; i < 10; i++)
        {
            await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(app.ForTenant("t2")));
        }

        Assert.Equal(requests, _simulator.TokenRequests);
    }

    [Fact]
    public async Task A_secret_put_right_asks_for_the_ticket_at_once()
    {
        var options = new FeishuOptions { AppType = FeishuAppType.Store };
        _simulator.Configure(options);
        string secret = options.AppSecret;
        options.AppSecret = "wrong";
        FeishuClient tenant = new FeishuClient(options, timeProvider: _time).ForTenant("t1");
        MeetingAuthenticationException refused = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(tenant));

        options.AppSecret = secret;
        MeetingAuthenticationException missing = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(tenant));

        Assert.Equal("feishu.auth.app_ticket_resend", refused.Operation);
        Assert.Contains("ticket is missing and was requested", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_forgotten_organisations_token_is_used_nowhere_any_more()
    {
        FeishuClient app = await StartAsync();
        await CallAsync(app.ForTenant("t1"));
        int before = _simulator.TokenRequests;
        int shared = _cache.Entries.Count;

        await app.Authorization.ForgetTenantAsync("t1", Cancellation);

        Assert.Equal(shared - 1, _cache.Entries.Count);
        await CallAsync(app.ForTenant("t1"));
        Assert.Equal(before + 1, _simulator.TokenRequests);
    }

    [Fact]
    public async Task An_organisations_token_is_forgotten_while_no_token_of_the_app_is_to_be_had_and_none_is_asked_for()
    {
        FeishuClient app = await StartAsync();
        await CallAsync(app.ForTenant("t1"));
        int shared = _cache.Entries.Count;
        await _store.RemoveAsync($"feishu/{_simulator.AppId}/app_ticket", Cancellation);
        _time.Advance(TimeSpan.FromHours(2));
        int before = _simulator.TokenRequests;

        await Connect().Authorization.ForgetTenantAsync("t1", Cancellation);

        Assert.Equal((shared - 1, before), (_cache.Entries.Count, _simulator.TokenRequests));
    }

    [Fact]
    public async Task An_organisation_that_nobody_knows_can_be_forgotten()
    {
        FeishuClient app = await StartAsync();

        await app.Authorization.ForgetTenantAsync("unknown", Cancellation);

        await Assert.ThrowsAnyAsync<ArgumentException>(() => app.Authorization.ForgetTenantAsync(" ", Cancellation));
    }

    private static Task<UpdateReserveResponse> CallAsync(FeishuClient client) =>
        client.Reserves.UpdateAsync(Reserve, new UpdateReserveRequest { MeetingSettings = new FeishuReserveMeetingSettings { Topic = "weekly" } }, cancellationToken: Cancellation);

    /// <summary>An app that has its ticket.</summary>
    private async Task<FeishuClient> StartAsync()
    {
        FeishuClient app = Connect();
        await app.Authorization.AcceptAppTicketAsync(await _simulator.PushAppTicketAsync(Cancellation), cancellationToken: Cancellation);
        return app;
    }

    private FeishuClient Connect(TimeProvider? time = null)
    {
        var options = new FeishuOptions { AppType = FeishuAppType.Store, GrantStore = _store, TokenCache = _cache, TokenProtector = TokenProtector.Plain };
        _simulator.Configure(options);
        return new FeishuClient(options, timeProvider: time ?? _time);
    }
}
