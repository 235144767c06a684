using MeetingApis.DingTalk;
using MeetingApis.Testing;
using MeetingApis.Tests.Auth;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.DingTalk;

/// <summary>A third-party app against the simulator: a ticket, and a token for each organisation that is another one each time it is asked for.</summary>
public sealed class DingTalkThirdPartyAppTests : IAsyncLifetime
{
    private readonly ManualTimeProvider _time = new();
    private readonly FaultyGrantStore _store = new();
    private readonly FaultyCache _cache = new();
    private DingTalkSimulator _simulator = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private IEnumerable<string?> Corps => _simulator.Requests.Select(request => request.Tenant);

    private string Key => $"dingtalk/{_simulator.AppKey}/suite_ticket";

    public async ValueTask InitializeAsync()
    {
        _simulator = await DingTalkSimulator.StartAsync(_time, Cancellation);
        _simulator.AddCorp("ding1");
        _simulator.AddCorp("ding2");
    }

    public ValueTask DisposeAsync() => _simulator.DisposeAsync();

    [Fact]
    public async Task Two_corps_at_once_have_one_token_each()
    {
        DingTalkClient app = await StartAsync();

        await Task.WhenAll(Enumerable.Range(0, 100).Select(i => Task.Run(() => CallAsync(app.ForCorp(i % 2 == 0 ? "ding1" : "ding2")), Cancellation)));

        Assert.Equal(2, _simulator.TokenRequests);
        Assert.Equal(50, Corps.Count(corp => corp == "ding1"));
        Assert.Equal(50, Corps.Count(corp => corp == "ding2"));
    }

    [Fact]
    public async Task Processes_ask_once_for_a_token_that_would_be_another_one_each_time()
    {
        await StartAsync();
        DingTalkClient[] processes = [Connect(), Connect(), Connect()];

        await Task.WhenAll(Enumerable.Range(0, 60).Select(i => Task.Run(() => CallAsync(processes[i % 3].ForCorp(i % 2 == 0 ? "ding1" : "ding2")), Cancellation)));

        Assert.Equal(2, _simulator.TokenRequests);
        Assert.Equal(2, _cache.Entries.Count);
        Assert.Equal(30, Corps.Count(corp => corp == "ding1"));
    }

    [Fact]
    public async Task Before_expiry_a_token_is_renewed_without_a_caller_waiting()
    {
        DingTalkClient app = await StartAsync();
        await CallAsync(app.ForCorp("ding1"));
        byte[] first = Assert.Single(_cache.Entries).Value;
        _time.Advance(TimeSpan.FromMinutes(116));

        await CallAsync(app.ForCorp("ding1"));
        // The new token is in the cache: nothing is on the wire any more when the clock moves.
        await Eventually.TrueAsync(() => !Assert.Single(_cache.Entries).Value.SequenceEqual(first));
        _time.Advance(TimeSpan.FromMinutes(10));
        await CallAsync(app.ForCorp("ding1"));

        Assert.Equal(2, _simulator.TokenRequests);
        Assert.Equal(3, _simulator.Requests.Count);
    }

    [Fact]
    public async Task A_corp_that_has_not_installed_the_app_fails_alone()
    {
        DingTalkClient app = await StartAsync();

        MeetingPermissionException thrown = await Assert.ThrowsAsync<MeetingPermissionException>(() => CallAsync(app.ForCorp("ding3")));
        await CallAsync(app.ForCorp("ding1"));

        Assert.Equal(("dingtalk.auth.corp_access_token", DingTalkErrorCodes.AppNotAuthorized), (thrown.Operation, thrown.Code));
        Assert.False(thrown.IsTransient);
        Assert.Equal(["ding1"], Corps);
    }

    [Fact]
    public async Task A_corp_that_removes_the_app_is_told_so_and_works_again_once_it_is_back()
    {
        DingTalkClient app = await StartAsync();
        await CallAsync(app.ForCorp("ding1"));
        _simulator.RemoveCorp("ding1");
        MeetingPermissionException thrown = await Assert.ThrowsAsync<MeetingPermissionException>(() => CallAsync(app.ForCorp("ding1")));

        _simulator.AddCorp("ding1");
        _time.Advance(TimeSpan.FromSeconds(5));
        await CallAsync(app.ForCorp("ding1"));

        Assert.Contains("has removed it", thrown.Message, StringComparison.Ordinal);
        // A token that no other could take the place of is tried first: it may be one operation alone that rejects it.
        Assert.Equal(["ding1", null, null, "ding1"], Corps);
    }

    [Fact]
    public async Task Without_a_ticket_nothing_is_sent_and_the_way_to_one_is_said()
    {
        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(Connect().ForCorp("ding1")));

        Assert.Equal("dingtalk.auth.corp_access_token", thrown.Operation);
        Assert.Contains("no suite ticket yet", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("AcceptSuiteTicketAsync", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(0, _simulator.TokenRequests);
        Assert.Empty(_simulator.Requests);
    }

    [Fact]
    public async Task A_pushed_ticket_is_heard_and_works_at_once()
    {
        DingTalkClient app = Connect();
        _simulator.SuiteTicketPushed = (ticket, cancellationToken) => app.Authorization.AcceptSuiteTicketAsync(ticket, cancellationToken: cancellationToken);
        await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(app.ForCorp("ding1")));

        await _simulator.PushSuiteTicketAsync(Cancellation);
        await CallAsync(app.ForCorp("ding1"));

        Assert.Equal(["ding1"], Corps);
    }

    [Fact]
    public async Task A_ticket_that_another_process_accepts_works_at_once()
    {
        DingTalkClient app = Connect();
        await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(app.ForCorp("ding1")));

        await Connect().Authorization.AcceptSuiteTicketAsync(await _simulator.PushSuiteTicketAsync(Cancellation), cancellationToken: Cancellation);
        await CallAsync(app.ForCorp("ding1"));

        Assert.Equal(["ding1"], Corps);
    }

    [Fact]
    public async Task A_wrong_ticket_is_refused_once_and_a_good_one_is_tried_at_once()
    {
        DingTalkClient app = Connect();
        await app.Authorization.AcceptSuiteTicketAsync("made-up-ticket", cancellationToken: Cancellation);
        for (int i = 0; i < 5; i++)
        {
            MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(app.ForCorp("ding1")));
            Assert.Equal(("dingtalk.auth.corp_access_token", DingTalkErrorCodes.InvalidSuiteTicket), (thrown.Operation, thrown.Code));
            Assert.Contains("The suite ticket is stale or wrong", thrown.Message, StringComparison.Ordinal);
        }

        Assert.Equal(1, _simulator.TokenRequests);
        _time.Advance(TimeSpan.FromSeconds(1));
        await app.Authorization.AcceptSuiteTicketAsync(await _simulator.PushSuiteTicketAsync(Cancellation), cancellationToken: Cancellation);
        await CallAsync(app.ForCorp("ding1"));

        Assert.Equal(["ding1"], Corps);
    }

    [Fact]
    public async Task A_ticket_that_comes_while_the_one_before_is_on_its_way_saves_the_call()
    {
        DingTalkClient app = await StartAsync();
        string next = await _simulator.PushSuiteTicketAsync(Cancellation);
        // Read for the request, then again after its refusal.
        int read = _store.Count("read");
        _store.Before = async (step, number, _) =>
        {
            if (step == "read" && number == read + 2)
            {
                _store.Recover();
                await app.Authorization.AcceptSuiteTicketAsync(next, cancellationToken: Cancellation);
            }
        };

        await CallAsync(app.ForCorp("ding1"));

        Assert.Equal(2, _simulator.TokenRequests);
        Assert.Equal(["ding1"], Corps);
    }

    [Fact]
    public async Task A_new_ticket_ends_no_token_that_is_held()
    {
        DingTalkClient app = await StartAsync();
        await CallAsync(app.ForCorp("ding1"));

        await app.Authorization.AcceptSuiteTicketAsync(await _simulator.PushSuiteTicketAsync(Cancellation), cancellationToken: Cancellation);
        await CallAsync(app.ForCorp("ding1"));

        Assert.Equal(1, _simulator.TokenRequests);
        Assert.Equal(2, _simulator.Requests.Count);
    }

    [Fact]
    public async Task A_ticket_older_than_the_one_kept_is_ignored()
    {
        DingTalkClient app = await StartAsync();

        await app.Authorization.AcceptSuiteTicketAsync("late-ticket", _time.GetUtcNow().AddMinutes(-10), Cancellation);
        await CallAsync(app.ForCorp("ding1"));

        Assert.Equal(["ding1"], Corps);
    }

    [Fact]
    public async Task A_revoked_token_costs_one_renewal_and_one_replay()
    {
        DingTalkClient corp = (await StartAsync()).ForCorp("ding1");
        await CallAsync(corp);
        _simulator.RevokeTokens();

        await CallAsync(corp);

        Assert.Equal(2, _simulator.TokenRequests);
        Assert.Equal(3, _simulator.Requests.Count);
    }

    [Fact]
    public async Task A_third_party_app_without_an_organisation_calls_nothing_and_says_ForCorp()
    {
        DingTalkClient app = await StartAsync();

        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(app));

        Assert.Equal("dingtalk.schedule_conferences.update", thrown.Operation);
        Assert.Contains("ForCorp", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(0, _simulator.TokenRequests);
        Assert.Empty(_simulator.Requests);
    }

    [Fact]
    public async Task An_internal_app_has_neither_corps_nor_tickets()
    {
        var app = new DingTalkClient(new DingTalkOptions { AppKey = "ding_stub", AppSecret = "stub-secret" });

        Assert.Throws<InvalidOperationException>(() => app.ForCorp("ding1"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => app.Authorization.AcceptSuiteTicketAsync("ticket", cancellationToken: Cancellation));
    }

    [Fact]
    public async Task A_store_that_fails_fails_typed_and_is_used_again_when_it_is_back()
    {
        DingTalkClient app = await StartAsync();
        _store.Fail("read");
        MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => CallAsync(app.ForCorp("ding1")));

        _store.Recover();
        _time.Advance(TimeSpan.FromSeconds(5));
        await CallAsync(app.ForCorp("ding1"));

        Assert.True(thrown.IsTransient);
        Assert.Equal(["ding1"], Corps);
    }

    [Fact]
    public async Task A_ticket_that_cannot_be_stored_is_reported_so()
    {
        _store.Fail("write");
        DingTalkClient app = Connect(new Pipeline.SkippingTimeProvider());

        MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => app.Authorization.AcceptSuiteTicketAsync("ticket", cancellationToken: Cancellation));

        Assert.IsType<IOException>(thrown.InnerException);
        Assert.Null(await _store.ReadAsync(Key, Cancellation));
    }

    [Fact]
    public async Task A_forgotten_organisations_token_is_used_nowhere_any_more()
    {
        DingTalkClient app = await StartAsync();
        await CallAsync(app.ForCorp("ding1"));
        int before = _simulator.TokenRequests;
        int shared = _cache.Entries.Count;

        await app.Authorization.ForgetCorpAsync("ding1", Cancellation);

        Assert.Equal(shared - 1, _cache.Entries.Count);
        await CallAsync(app.ForCorp("ding1"));
        Assert.Equal(before + 1, _simulator.TokenRequests);
    }

    [Fact]
    public async Task An_organisations_token_is_forgotten_while_there_is_no_ticket()
    {
        DingTalkClient app = await StartAsync();
        await CallAsync(app.ForCorp("ding1"));
        int shared = _cache.Entries.Count;
        await _store.RemoveAsync(Key, Cancellation);

        await Connect().Authorization.ForgetCorpAsync("ding1", Cancellation);

        Assert.Equal(shared - 1, _cache.Entries.Count);
    }

    [Fact]
    public async Task An_organisation_that_nobody_knows_can_be_forgotten()
    {
        DingTalkClient app = await StartAsync();

        await app.Authorization.ForgetCorpAsync("unknown", Cancellation);

        await Assert.ThrowsAnyAsync<ArgumentException>(() => app.Authorization.ForgetCorpAsync(" ", Cancellation));
    }

    private static Task<EmptyResponse> CallAsync(DingTalkClient client) => client.ScheduleConferences.UpdateAsync(SimulatedConference.Update(), Cancellation);

    /// <summary>An app that has its ticket.</summary>
    private async Task<DingTalkClient> StartAsync()
    {
        DingTalkClient app = Connect();
        await app.Authorization.AcceptSuiteTicketAsync(await _simulator.PushSuiteTicketAsync(Cancellation), cancellationToken: Cancellation);
        return app;
    }

    /// <summary>A process of the app.</summary>
    private DingTalkClient Connect(TimeProvider? time = null)
    {
        var options = new DingTalkOptions { AppType = DingTalkAppType.ThirdParty, GrantStore = _store, TokenCache = _cache, TokenProtector = TokenProtector.Plain };
        _simulator.Configure(options);
        return new DingTalkClient(options, timeProvider: time ?? _time);
    }
}
