using System.Text.Json.Nodes;
using MeetingApis.Testing;
using MeetingApis.Tests.Auth;
using MeetingApis.Tests.Pipeline;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.WeCom;

/// <summary>Auth codes and permanent codes against the simulator, and stores that fail around the one exchange that an auth code allows.</summary>
public sealed class WeComAuthorizationTests : IAsyncLifetime
{
    private static readonly UpdateWeComMeetingRequest s_change = new() { MeetingId = "hyxxx", Title = "weekly", CalendarId = "wcjgewCwAAqeJcPI1d8Pwbjt7nttzAAA" };

    private readonly ManualTimeProvider _time = new();
    private readonly FaultyGrantStore _store = new();
    private WeComSimulator _simulator = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _simulator = await WeComSimulator.StartAsync(_time, Cancellation);

    public ValueTask DisposeAsync() => _simulator.DisposeAsync();

    [Fact]
    public async Task An_auth_code_tells_who_authorised_the_app()
    {
        WeComClient app = await StartAsync();

        WeComAuthorizedCorp corp = await app.Authorization.AcceptAuthCodeAsync(_simulator.Authorize("c1", "Example Ltd.", "state-1"), cancellationToken: Cancellation);

        Assert.Equal(new WeComAuthorizedCorp { CorpId = "c1", CorpName = "Example Ltd.", AdministratorUserId = "lisi", State = "state-1" }, corp);
    }

    [Fact]
    public async Task An_auth_code_works_once_and_what_it_gave_stays()
    {
        WeComClient app = await StartAsync();
        string authCode = _simulator.Authorize("c1");
        await app.Authorization.AcceptAuthCodeAsync(authCode, cancellationToken: Cancellation);

        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => app.Authorization.AcceptAuthCodeAsync(authCode, cancellationToken: Cancellation));
        await CallAsync(app);

        Assert.Equal(("wecom.auth.get_permanent_code", WeComErrorCodes.InvalidAuthCode), (thrown.Operation, thrown.Code));
        Assert.DoesNotContain(authCode, thrown.ToString(), StringComparison.Ordinal);
        Assert.Equal("c1", Assert.Single(_simulator.Requests).Tenant);
    }

    [Fact]
    public async Task An_auth_code_that_comes_too_late_is_refused()
    {
        WeComClient app = await StartAsync();
        string authCode = _simulator.Authorize("c1");
        _time.Advance(TimeSpan.FromMinutes(10));

        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => app.Authorization.AcceptAuthCodeAsync(authCode, cancellationToken: Cancellation));

        Assert.Equal(WeComErrorCodes.InvalidAuthCode, thrown.Code);
    }

    [Fact]
    public async Task An_auth_code_is_not_spent_while_the_store_takes_nothing()
    {
        WeComClient app = await StartAsync(new SkippingTimeProvider());
        string authCode = _simulator.Authorize("c1");
        _store.Fail("write");

        MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => app.Authorization.AcceptAuthCodeAsync(authCode, cancellationToken: Cancellation));

        Assert.True(thrown.IsTransient);
        Assert.Equal(0, _simulator.TokenRequests);
        _store.Recover();
        Assert.Equal("c1", (await app.Authorization.AcceptAuthCodeAsync(authCode, cancellationToken: Cancellation)).CorpId);
    }

    [Fact]
    public async Task Many_organisations_can_authorise_the_app_at_once()
    {
        WeComClient[] processes = [await StartAsync(), await StartAsync()];
        // A store takes a moment, in which others write.
        _store.Before = static (_, _, _) => Task.Delay(1, CancellationToken.None);

        WeComAuthorizedCorp[] corps = await Task.WhenAll(Enumerable.Range(0, 100).Select(i => processes[i % 2].Authorization.AcceptAuthCodeAsync(_simulator.Authorize($"c{i}"), cancellationToken: Cancellation)));

        Assert.Equal(100, corps.Select(corp => corp.CorpId).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task A_store_that_fails_after_the_exchange_is_tried_again()
    {
        WeComClient app = await StartAsync(new SkippingTimeProvider());
        int written = _store.Count("write");
        // The first write proves that the store takes one; the next two are those of the permanent code.
        _store.Before = (step, number, _) => step == "write" && number - written is 2 or 3 ? Task.FromException(new IOException("The store is down.")) : Task.CompletedTask;

        await app.Authorization.AcceptAuthCodeAsync(_simulator.Authorize("c1"), cancellationToken: Cancellation);
        await CallAsync(app);

        Assert.Equal(4, _store.Count("write") - written);
        Assert.Equal("c1", Assert.Single(_simulator.Requests).Tenant);
    }

    [Fact]
    public async Task A_permanent_code_that_cannot_be_stored_is_reported_as_lost()
    {
        WeComClient app = await StartAsync(new SkippingTimeProvider());
        int written = _store.Count("write");
        _store.Before = (step, number, _) => step == "write" && number - written > 1 ? Task.FromException(new IOException("The store is down.")) : Task.CompletedTask;

        MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => app.Authorization.AcceptAuthCodeAsync(_simulator.Authorize("c1"), cancellationToken: Cancellation));

        Assert.Equal("wecom.auth.get_permanent_code", thrown.Operation);
        Assert.Contains("organisation 'c1'", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("is lost", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("authorise the app again", thrown.Message, StringComparison.Ordinal);
        Assert.IsType<IOException>(thrown.InnerException);
        Assert.False(thrown.IsTransient);
        // Proof, and three tries.
        Assert.Equal(4, _store.Count("write") - written);
    }

    [Fact]
    public async Task An_exchange_whose_outcome_is_unknown_is_not_repeated()
    {
        WeComClient app = await StartAsync(new SkippingTimeProvider());
        await app.Authorization.AcceptAuthCodeAsync(_simulator.Authorize("c1"), cancellationToken: Cancellation);
        int before = _simulator.TokenRequests;
        _simulator.NextToken(Fault.Disconnected);

        MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => app.Authorization.AcceptAuthCodeAsync(_simulator.Authorize("c2"), cancellationToken: Cancellation));

        Assert.True(thrown.IsOutcomeUnknown);
        Assert.Equal(1, _simulator.TokenRequests - before);
    }

    [Fact]
    public async Task A_caller_who_leaves_after_the_exchange_loses_nothing()
    {
        WeComClient app = await StartAsync();
        using var leaving = new CancellationTokenSource();
        // Before the exchange the store is read for the proof and for the ticket; the third read comes after it.
        int reads = _store.Count("read");
        _store.Before = (step, number, _) => step == "read" && number - reads == 3 ? leaving.CancelAsync() : Task.CompletedTask;

        await app.Authorization.AcceptAuthCodeAsync(_simulator.Authorize("c1"), cancellationToken: leaving.Token);
        await CallAsync(app);

        Assert.True(leaving.IsCancellationRequested);
        Assert.Equal("c1", Assert.Single(_simulator.Requests).Tenant);
    }

    [Fact]
    public async Task A_caller_who_has_left_before_spends_nothing()
    {
        WeComClient app = await StartAsync();
        string authCode = _simulator.Authorize("c1");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => app.Authorization.AcceptAuthCodeAsync(authCode, cancellationToken: new CancellationToken(canceled: true)));

        Assert.Equal(0, _simulator.TokenRequests);
    }

    [Fact]
    public async Task A_permanent_code_can_be_brought_along()
    {
        WeComClient app = await StartAsync();
        await app.Authorization.AcceptAuthCodeAsync(_simulator.Authorize("c1"), cancellationToken: Cancellation);
        string permanentCode = JsonNode.Parse((await _store.ReadAsync($"wecom/{_simulator.SuiteId}/corp/c1", Cancellation))!.Value)!["permanent_code"]!.GetValue<string>();
        WeComClient other = await StartAsync(store: new InMemoryGrantStore());

        await other.Authorization.AcceptPermanentCodeAsync("c1", permanentCode, Cancellation);
        await CallAsync(other);

        Assert.Equal("c1", Assert.Single(_simulator.Requests).Tenant);
    }

    [Fact]
    public async Task A_permanent_code_protected_with_another_key_is_named()
    {
        WeComClient before = await StartAsync(protector: TokenProtector.FromKey(new byte[32]));
        await before.Authorization.AcceptAuthCodeAsync(_simulator.Authorize("c1"), cancellationToken: Cancellation);
        byte[] key = new byte[32];
        key[0] = 1;
        WeComClient app = await StartAsync(protector: TokenProtector.FromKey(key));

        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(app));

        Assert.Contains("protected with another key", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_a_name_or_a_code_is_refused()
    {
        IWeComAuthorization authorization = Connect().Authorization;

        Assert.ThrowsAny<ArgumentException>(() => Connect().ForCorp("c\n1"));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => authorization.AcceptSuiteTicketAsync(" ", cancellationToken: Cancellation));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => authorization.AcceptAuthCodeAsync("", cancellationToken: Cancellation));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => authorization.AcceptPermanentCodeAsync("c1", " ", Cancellation));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => authorization.AcceptPermanentCodeAsync("", "code", Cancellation));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => authorization.ForgetCorpAsync(new string('c', 257), cancellationToken: Cancellation));
    }

    private static Task<UpdateWeComMeetingResponse> CallAsync(WeComClient app) => app.ForCorp("c1").Meetings.UpdateAsync(s_change, Cancellation);

    /// <summary>An app that has its ticket.</summary>
    private async Task<WeComClient> StartAsync(TimeProvider? time = null, IGrantStore? store = null, ITokenProtector? protector = null)
    {
        WeComClient app = Connect(time, store, protector);
        await app.Authorization.AcceptSuiteTicketAsync(await _simulator.PushSuiteTicketAsync(Cancellation), cancellationToken: Cancellation);
        return app;
    }

    private WeComClient Connect(TimeProvider? time = null, IGrantStore? store = null, ITokenProtector? protector = null)
    {
        var options = new WeComOptions { AppType = WeComAppType.ThirdParty, GrantStore = store ?? _store, TokenProtector = protector };
        _simulator.Configure(options);
        return new WeComClient(options, timeProvider: time ?? _time);
    }
}
