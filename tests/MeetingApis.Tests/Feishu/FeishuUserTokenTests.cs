using MeetingApis.Feishu;
using MeetingApis.Testing;
using MeetingApis.Tests.Auth;
using MeetingApis.Tests.Stubs;
using Microsoft.AspNetCore.WebUtilities;

namespace MeetingApis.Tests.Feishu;

/// <summary>Users' tokens against the simulator: consent, renewal with refresh tokens that work once, and stores that fail in between.</summary>
public sealed class FeishuUserTokenTests : IAsyncLifetime
{
    private const string Reserve = "6911188411932033028";
    private const string Verifier = "TxYmzM4PHLBlqm5NtnCmwxMH8mFlRWl_ipie3O0aVzo";

    private readonly ManualTimeProvider _time = new();
    private readonly FaultyGrantStore _store = new();
    private FeishuSimulator _simulator = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static Uri Redirect { get; } = new("https://example.com/callback?app=1");

    public async ValueTask InitializeAsync() => _simulator = await FeishuSimulator.StartAsync(_time, Cancellation);

    public ValueTask DisposeAsync() => _simulator.DisposeAsync();

    [Fact]
    public async Task After_a_consent_calls_go_out_in_the_users_name()
    {
        FeishuClient app = Connect();

        FeishuConsent consent = await ConsentAsync(app);
        await CallAsync(app.AsUser("jane"));

        Assert.Equal("ou_jane", Assert.Single(_simulator.Requests).User);
        Assert.Equal(1, _simulator.TokenRequests);
        Assert.Equal(["vc:reserve", "offline_access"], consent.Scopes);
        Assert.Equal(_time.GetUtcNow().AddDays(7), consent.ExpiresAt);
    }

    [Fact]
    public void A_consent_page_is_asked_for_in_full()
    {
        var app = new FeishuClient(new FeishuOptions { AppId = "cli_stub", AppSecret = "stub-secret" });

        Uri page = app.Authorization.GetConsentUrl(new() { RedirectUri = Redirect, State = "s 1", Scopes = ["vc:reserve"], CodeVerifier = Verifier, AlwaysAsk = true });

        Assert.Equal(
            "https://accounts.feishu.cn/open-apis/authen/v1/authorize?client_id=cli_stub&response_type=code&redirect_uri=https%3A%2F%2Fexample.com%2Fcallback%3Fapp%3D1"
            + "&scope=vc%3Areserve%20offline_access&state=s%201&code_challenge=O0nS63zirsJkDT3cMvBt9oV_H48bhFpeAh4EyyILRWE&code_challenge_method=S256&prompt=consent",
            page.AbsoluteUri);
    }

    [Theory]
    [InlineData("https://open.larksuite.com", null, "accounts.larksuite.com")]
    [InlineData("https://feishu.example.com", null, "feishu.example.com")]
    [InlineData("https://feishu.example.com", "https://login.example.com", "login.example.com")]
    public void The_consent_page_lies_on_the_accounts_host(string baseAddress, string? accounts, string host)
    {
        var app = new FeishuClient(new FeishuOptions { AppId = "cli_stub", AppSecret = "stub-secret", BaseAddress = new Uri(baseAddress), AccountsBaseAddress = accounts is null ? null : new Uri(accounts) });

        Uri page = app.Authorization.GetConsentUrl(new() { RedirectUri = Redirect, State = "s" });

        Assert.Equal(host, page.Host);
    }

    [Theory]
    [InlineData("too-short")]
    [InlineData("TxYmzM4PHLBlqm5NtnCmwxMH8mFlRWl_ipie3O0aVz ")]
    public void A_verifier_that_the_vendor_would_refuse_is_refused(string verifier)
    {
        var app = new FeishuClient(new FeishuOptions { AppId = "cli_stub", AppSecret = "stub-secret" });

        Assert.Throws<ArgumentException>(() => app.Authorization.GetConsentUrl(new() { RedirectUri = Redirect, State = "s", CodeVerifier = verifier }));
    }

    [Fact]
    public async Task A_code_with_another_verifier_is_refused()
    {
        FeishuClient app = Connect();
        string code = Consent(app);

        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => app.Authorization.AcceptConsentAsync(new() { User = "jane", AuthorizationCode = code, CodeVerifier = Verifier.ToLowerInvariant() }, Cancellation));

        Assert.Equal(("feishu.auth.user_access_token", "20049"), (thrown.Operation, thrown.Code));
        Assert.DoesNotContain(code, thrown.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_works_once()
    {
        FeishuClient app = Connect();
        var answer = new FeishuConsentAnswer { User = "jane", AuthorizationCode = Consent(app), RedirectUri = Redirect, CodeVerifier = Verifier };
        await app.Authorization.AcceptConsentAsync(answer, Cancellation);

        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => app.Authorization.AcceptConsentAsync(answer, Cancellation));

        Assert.Equal("20065", thrown.Code);
    }

    [Fact]
    public async Task A_user_who_has_not_consented_is_named_before_anything_is_sent()
    {
        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(Connect().AsUser("jane")));

        Assert.Contains("User 'jane' must consent", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(0, _simulator.TokenRequests);
        Assert.Empty(_simulator.Requests);
    }

    [Fact]
    public async Task An_operation_for_the_app_alone_is_not_called_as_a_user()
    {
        FeishuClient app = Connect();
        await ConsentAsync(app);

        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => app.AsUser("jane").RoomInstances.ReplyAsync(new() { RoomId = "omm_1", Uid = "u", OriginalTime = 0, Status = FeishuRoomInstanceStatus.NotCheckIn }, Cancellation));

        Assert.Contains("takes tokens of kind Tenant", thrown.Message, StringComparison.Ordinal);
        Assert.Empty(_simulator.Requests);
    }

    [Fact]
    public async Task An_expired_token_is_renewed_once_for_all_callers_in_all_processes()
    {
        FeishuClient one = Connect();
        FeishuClient other = Connect();
        await ConsentAsync(one);
        _time.Advance(TimeSpan.FromHours(2));

        await Task.WhenAll(Enumerable.Range(0, 100).Select(i => Task.Run(() => CallAsync((i % 2 == 0 ? one : other).AsUser("jane")), Cancellation)));

        Assert.Equal(2, _simulator.TokenRequests);
        Assert.All(_simulator.Requests, request => Assert.Equal("ou_jane", request.User));
    }

    [Fact]
    public async Task Every_renewal_uses_the_successor_of_the_one_before()
    {
        FeishuClient app = Connect();
        await ConsentAsync(app);

        for (int i = 0; i < 50; i++)
        {
            _time.Advance(TimeSpan.FromHours(3));
            await CallAsync((i % 2 == 0 ? app : Connect()).AsUser("jane"));
        }

        Assert.Equal(51, _simulator.TokenRequests);
        Assert.Equal(50, _simulator.Requests.Count);
    }

    [Fact]
    public async Task A_revoked_token_is_renewed_and_the_call_replayed()
    {
        FeishuClient app = Connect();
        await ConsentAsync(app);
        await CallAsync(app.AsUser("jane"));
        _simulator.RevokeTokens();

        await CallAsync(app.AsUser("jane"));

        Assert.Equal(2, _simulator.TokenRequests);
        Assert.Equal(3, _simulator.Requests.Count);
    }

    [Fact]
    public async Task A_refresh_token_that_was_used_elsewhere_needs_a_new_consent_which_works_at_once()
    {
        FeishuClient app = Connect();
        StoredGrant backup = await ConsentAndReadAsync(app);
        _time.Advance(TimeSpan.FromHours(2));
        await CallAsync(app.AsUser("jane"));
        await RestoreAsync(backup.Value);
        _time.Advance(TimeSpan.FromHours(2));

        for (int i = 0; i < 3; i++)
        {
            MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(app.AsUser("jane")));
            Assert.Equal(FeishuErrorCodes.RefreshTokenUsed, thrown.Code);
            Assert.Contains("User 'jane' must consent", thrown.Message, StringComparison.Ordinal);
        }

        Assert.Equal(3, _simulator.TokenRequests);
        await ConsentAsync(app);
        await CallAsync(app.AsUser("jane"));
        Assert.Equal(4, _simulator.TokenRequests);
    }

    [Fact]
    public async Task A_store_that_cannot_be_written_costs_no_refresh_token()
    {
        FeishuClient app = Connect();
        await ConsentAsync(app);
        _time.Advance(TimeSpan.FromHours(2));
        _store.Fail("write");
        await Assert.ThrowsAsync<MeetingUnavailableException>(() => CallAsync(app.AsUser("jane")));
        int before = _simulator.TokenRequests;

        _store.Recover();
        _time.Advance(TimeSpan.FromSeconds(5));
        await CallAsync(app.AsUser("jane"));

        Assert.Equal(1, before);
        Assert.Equal(2, _simulator.TokenRequests);
    }

    [Fact]
    public async Task A_successor_that_cannot_be_stored_serves_and_is_stored_when_the_store_is_back()
    {
        FeishuClient app = Connect();
        StoredGrant first = await ConsentAndReadAsync(app);
        _time.Advance(TimeSpan.FromHours(2));
        await CallWithoutStoringAsync(app.AsUser("jane"));
        StoredGrant? unchanged = await _store.ReadAsync(Key, Cancellation);
        _store.Recover();
        await PumpUntilAsync(async () => (await _store.ReadAsync(Key, Cancellation))!.Version > unchanged!.Version);
        _time.Advance(TimeSpan.FromHours(2));
        await CallAsync(Connect().AsUser("jane"));

        Assert.Equal(first.Version + 1, unchanged!.Version);
        Assert.Equal(3, _simulator.TokenRequests);
        Assert.Equal(2, _simulator.Requests.Count);
    }

    [Fact]
    public async Task A_successor_that_becomes_homeless_while_the_one_before_is_written_late_is_stored_too()
    {
        FeishuClient app = Connect();
        await ConsentAsync(app);
        _time.Advance(TimeSpan.FromHours(2));
        await CallWithoutStoringAsync(app.AsUser("jane"));
        (int read, int written) = (_store.Count("read"), _store.Count("write"));
        var gate = new TaskCompletionSource();
        // The late write hangs while the next renewal does it in its place, and then cannot store its own successor.
        _store.Before = (step, number, _) => step switch
        {
            "read" when number == read + 1 => gate.Task,
            "write" when number > written + 2 => Task.FromException(new IOException("The store is down.")),
            _ => Task.CompletedTask,
        };
        await PumpUntilAsync(() => Task.FromResult(_store.Count("read") == read + 1));
        _simulator.RevokeTokens();
        Task call = CallAsync(app.AsUser("jane"));
        await Eventually.TrueAsync(() => _store.Count("write") == written + 3);
        await PumpUntilAsync(() => Task.FromResult(_store.Count("write") == written + 5));
        await call;

        gate.SetResult();
        _store.Recover();

        await PumpUntilAsync(async () => !(await _store.ReadAsync(Key, Cancellation))!.Value.Contains("\"is_renewing\":true", StringComparison.Ordinal));
        _time.Advance(TimeSpan.FromHours(2));
        await CallAsync(Connect().AsUser("jane"));
        Assert.Equal(4, _simulator.TokenRequests);
    }

    [Fact]
    public async Task A_process_that_dies_between_renewal_and_store_leaves_word_that_consent_is_needed()
    {
        FeishuClient dying = Connect();
        await ConsentAsync(dying);
        _time.Advance(TimeSpan.FromHours(2));
        await CallWithoutStoringAsync(dying.AsUser("jane"));
        _store.Recover();

        // The dead process writes no more: its clock stands still from here on.
        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(Connect().AsUser("jane")));

        Assert.Equal(FeishuErrorCodes.RefreshTokenUsed, thrown.Code);
        Assert.Contains("A renewal was cut off before this one. User 'jane' must consent", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_renewal_whose_outcome_is_unclear_is_not_repeated_within_the_call()
    {
        FeishuClient app = Connect();
        await ConsentAsync(app);
        _time.Advance(TimeSpan.FromHours(2));
        _simulator.NextToken(Fault.Disconnected);

        await Assert.ThrowsAsync<MeetingUnavailableException>(() => CallAsync(app.AsUser("jane")));
        int before = _simulator.TokenRequests;
        _time.Advance(TimeSpan.FromSeconds(5));
        await CallAsync(app.AsUser("jane"));

        Assert.Equal(2, before);
        Assert.Equal(3, _simulator.TokenRequests);
    }

    [Fact]
    public async Task A_lock_that_is_not_to_be_had_fails_typed_and_spends_nothing()
    {
        FeishuClient app = Connect();
        await ConsentAsync(app);
        _time.Advance(TimeSpan.FromHours(2));
        IAsyncDisposable held = await _store.LockAsync(Key, Cancellation);

        Task call = CallAsync(app.AsUser("jane"));
        await Eventually.TrueAsync(() => _store.Count("lock") == 2);
        _time.Advance(TimeSpan.FromSeconds(20));
        await Assert.ThrowsAsync<MeetingUnavailableException>(() => call);
        await held.DisposeAsync();
        _time.Advance(TimeSpan.FromSeconds(5));
        await CallAsync(app.AsUser("jane"));

        Assert.Equal(2, _simulator.TokenRequests);
    }

    [Fact]
    public async Task A_caller_who_leaves_during_the_renewal_fails_nobody()
    {
        FeishuClient app = Connect();
        await ConsentAsync(app);
        _time.Advance(TimeSpan.FromHours(2));
        var gate = new TaskCompletionSource();
        _store.Before = (step, _, _) => step == "lock" ? gate.Task : Task.CompletedTask;
        using var leader = new CancellationTokenSource();
        Task led = app.AsUser("jane").Reserves.UpdateAsync(Reserve, Request(), cancellationToken: leader.Token);
        await Eventually.TrueAsync(() => _store.Count("lock") == 1);
        Task follower = CallAsync(app.AsUser("jane"));

        await leader.CancelAsync();
        gate.SetResult();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => led);
        await follower;
        Assert.Equal(2, _simulator.TokenRequests);
    }

    [Fact]
    public async Task A_forgotten_user_is_unknown_at_once()
    {
        FeishuClient app = Connect();
        await ConsentAsync(app);
        await CallAsync(app.AsUser("jane"));

        await app.Authorization.ForgetUserAsync("jane", Cancellation);

        await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(app.AsUser("jane")));
        Assert.Null(await _store.ReadAsync(Key, Cancellation));
        Assert.Single(_simulator.Requests);
    }

    [Fact]
    public async Task A_user_forgotten_during_a_renewal_stays_forgotten()
    {
        FeishuClient app = Connect();
        await ConsentAsync(app);
        _time.Advance(TimeSpan.FromHours(2));
        int written = _store.Count("write");
        var gate = new TaskCompletionSource();
        _store.Before = (step, number, _) => step == "write" && number == written + 2 ? gate.Task : Task.CompletedTask;
        Task renewing = CallAsync(app.AsUser("jane"));
        await Eventually.TrueAsync(() => _store.Count("write") == written + 2);

        await app.Authorization.ForgetUserAsync("jane", Cancellation);
        gate.SetResult();
        await renewing;

        await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(app.AsUser("jane")));
        Assert.Null(await _store.ReadAsync(Key, Cancellation));
    }

    [Fact]
    public async Task Without_offline_access_consent_ends_with_the_token()
    {
        FeishuClient app = Connect();
        await ConsentAsync(app, offlineAccess: false);
        await CallAsync(app.AsUser("jane"));
        _time.Advance(TimeSpan.FromHours(2));

        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(app.AsUser("jane")));

        Assert.Contains("offline access", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(1, _simulator.TokenRequests);
    }

    [Fact]
    public async Task A_protected_grant_is_unreadable_in_the_store_and_without_the_key()
    {
        ITokenProtector protector = TokenProtector.FromKey(new byte[32]);
        FeishuClient app = Connect(protector);
        StoredGrant stored = await ConsentAndReadAsync(app);

        await CallAsync(Connect(protector).AsUser("jane"));
        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(Connect(TokenProtector.FromKey([.. Enumerable.Repeat((byte)1, 32)])).AsUser("jane")));

        Assert.DoesNotContain("token", stored.Value, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("another key", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_caller_who_leaves_during_the_exchange_loses_no_consent()
    {
        using var caller = new CancellationTokenSource();
        using var transport = new LeavingCaller(caller);
        FeishuClient app = Connect(transport: transport);
        var answer = new FeishuConsentAnswer { User = "jane", AuthorizationCode = Consent(app), RedirectUri = Redirect, CodeVerifier = Verifier };

        await app.Authorization.AcceptConsentAsync(answer, caller.Token);

        Assert.True(caller.IsCancellationRequested);
        Assert.NotNull(await _store.ReadAsync(Key, Cancellation));
    }

    [Fact]
    public async Task A_caller_who_has_left_before_the_exchange_spends_nothing()
    {
        FeishuClient app = Connect();
        var answer = new FeishuConsentAnswer { User = "jane", AuthorizationCode = Consent(app), RedirectUri = Redirect, CodeVerifier = Verifier };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => app.Authorization.AcceptConsentAsync(answer, new CancellationToken(canceled: true)));

        Assert.Equal(0, _simulator.TokenRequests);
    }

    [Fact]
    public async Task A_consent_that_cannot_be_stored_is_reported_as_lost()
    {
        _store.Fail("write");
        FeishuClient app = Connect(time: new Pipeline.SkippingTimeProvider());

        MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => ConsentAsync(app));

        Assert.Contains("User 'jane' must consent again", thrown.Message, StringComparison.Ordinal);
        Assert.Equal("feishu.auth.user_access_token", thrown.Operation);
        Assert.IsType<IOException>(thrown.InnerException);
    }

    private string Key => $"feishu/{_simulator.AppId}/user/jane";

    private static UpdateReserveRequest Request() => new() { MeetingSettings = new FeishuReserveMeetingSettings { Topic = "weekly" } };

    private static Task<UpdateReserveResponse> CallAsync(FeishuClient client) => client.Reserves.UpdateAsync(Reserve, Request(), cancellationToken: Cancellation);

    private string Consent(FeishuClient app, bool offlineAccess = true)
    {
        Uri page = app.Authorization.GetConsentUrl(new() { RedirectUri = Redirect, State = "s", Scopes = ["vc:reserve"], CodeVerifier = Verifier, OfflineAccess = offlineAccess });
        return QueryHelpers.ParseQuery(_simulator.Consent(page, "ou_jane").Query)["code"]!;
    }

    private Task<FeishuConsent> ConsentAsync(FeishuClient app, bool offlineAccess = true) => app.Authorization.AcceptConsentAsync(
        new() { User = "jane", AuthorizationCode = Consent(app, offlineAccess), RedirectUri = Redirect, CodeVerifier = Verifier },
        Cancellation);

    private async Task<StoredGrant> ConsentAndReadAsync(FeishuClient app)
    {
        await ConsentAsync(app);
        return (await _store.ReadAsync(Key, Cancellation))!;
    }

    private async Task RestoreAsync(string value)
    {
        await _store.RemoveAsync(Key, Cancellation);
        Assert.True(await _store.TryWriteAsync(Key, value, 0, Cancellation));
    }

    /// <summary>The first write proves that the store can be written; those after it, of the successor, fail.</summary>
    private async Task CallWithoutStoringAsync(FeishuClient client)
    {
        int written = _store.Count("write");
        _store.Before = (step, number, _) => step == "write" && number > written + 1 ? Task.FromException(new IOException("The store is down.")) : Task.CompletedTask;
        Task call = CallAsync(client);
        await Eventually.TrueAsync(() => _store.Count("write") > written + 1);
        // Nothing is on the wire while the successor is written again and again.
        await PumpUntilAsync(() => Task.FromResult(_store.Count("write") == written + 4));
        await call;
    }

    private async Task PumpUntilAsync(Func<Task<bool>> condition)
    {
        for (int i = 0; !await condition(); i++)
        {
            Assert.True(i < 1000, "It did not come about.");
            await Task.Delay(10, Cancellation);
            _time.Advance(TimeSpan.FromSeconds(0.2));
        }
    }

    /// <summary>A process of the app.</summary>
    private FeishuClient Connect(ITokenProtector? protector = null, HttpMessageHandler? transport = null, TimeProvider? time = null)
    {
        var options = new FeishuOptions { GrantStore = _store, TokenProtector = protector };
        _simulator.Configure(options);
        return new FeishuClient(options, transport, time ?? _time);
    }

    /// <summary>Cancels the caller when the answer is there and nobody has read it yet.</summary>
    /// <summary>A transport of the host's own: requests for tokens pass no handler above one.</summary>
    private sealed class LeavingCaller(CancellationTokenSource caller) : HttpMessageHandler
    {
        private readonly HttpMessageInvoker _vendor = new(new SocketsHttpHandler { ActivityHeadersPropagator = null });

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            HttpResponseMessage response = await _vendor.SendAsync(request, cancellationToken);
            await caller.CancelAsync();
            return response;
        }

        protected override void Dispose(bool disposing)
        {
            _vendor.Dispose();
            base.Dispose(disposing);
        }
    }
}
