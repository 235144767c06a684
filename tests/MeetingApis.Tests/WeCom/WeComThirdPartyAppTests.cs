using MeetingApis.Testing;
using MeetingApis.Tests.Auth;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.WeCom;

/// <summary>A third-party app against the simulator: ticket, suite token, a token for each organisation.</summary>
public sealed class WeComThirdPartyAppTests : IAsyncLifetime
{
    private static readonly UpdateWeComMeetingRequest s_change = new() { MeetingId = "hyxxx", Title = "weekly", CalendarId = "wcjgewCwAAqeJcPI1d8Pwbjt7nttzAAA" };

    private readonly ManualTimeProvider _time = new();
    private readonly FaultyGrantStore _store = new();
    private readonly FaultyCache _cache = new();
    private WeComSimulator _simulator = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private IEnumerable<string?> Corps => _simulator.Requests.Select(request => request.Tenant);

    public async ValueTask InitializeAsync() => _simulator = await WeComSimulator.StartAsync(_time, Cancellation);

    public ValueTask DisposeAsync() => _simulator.DisposeAsync();

    [Fact]
    public async Task Two_organisations_at_once_share_the_suites_token_and_have_one_each()
    {
        WeComClient app = await StartAsync("c1", "c2");

        await Task.WhenAll(Enumerable.Range(0, 100).Select(i => Task.Run(() => CallAsync(app.ForCorp(i % 2 == 0 ? "c1" : "c2")), Cancellation)));

        // One for the suite, two exchanges, one for each organisation.
        Assert.Equal(5, _simulator.TokenRequests);
        Assert.Equal(50, Corps.Count(corp => corp == "c1"));
        Assert.Equal(50, Corps.Count(corp => corp == "c2"));
    }

    [Fact]
    public async Task Processes_share_permanent_codes_and_tokens()
    {
        await StartAsync("c1", "c2");
        WeComClient[] processes = [Connect(), Connect(), Connect()];

        await Task.WhenAll(Enumerable.Range(0, 60).Select(i => Task.Run(() => CallAsync(processes[i % 3].ForCorp(i % 2 == 0 ? "c1" : "c2")), Cancellation)));

        Assert.Equal(5, _simulator.TokenRequests);
        Assert.Equal(3, _cache.Entries.Count);
        Assert.Equal(30, Corps.Count(corp => corp == "c1"));
    }

    [Fact]
    public async Task An_organisation_that_has_not_authorised_the_app_fails_alone()
    {
        WeComClient app = await StartAsync("c1");

        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(app.ForCorp("c3")));
        await CallAsync(app.ForCorp("c1"));

        Assert.Equal("wecom.auth.get_corp_token", thrown.Operation);
        Assert.Contains("'c3'", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("AcceptAuthCodeAsync", thrown.Message, StringComparison.Ordinal);
        // The suite's, the exchange, and the one of c1: none for c3.
        Assert.Equal(3, _simulator.TokenRequests);
        Assert.Equal(["c1"], Corps);
    }

    [Fact]
    public async Task Without_a_ticket_nothing_is_asked_for_and_the_first_one_works_at_once()
    {
        WeComClient app = Connect();
        await app.Authorization.AcceptPermanentCodeAsync("c1", "permanent-code", Cancellation);
        for (int i = 0; i < 3; i++)
        {
            MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(app.ForCorp("c1")));
            Assert.Equal("wecom.auth.get_suite_token", thrown.Operation);
            Assert.Contains("AcceptSuiteTicketAsync", thrown.Message, StringComparison.Ordinal);
        }

        Assert.Equal(0, _simulator.TokenRequests);
        await PushTicketAsync(app);
        await AuthorizeAsync(app, "c1");
        await CallAsync(app.ForCorp("c1"));

        Assert.Equal(["c1"], Corps);
    }

    [Fact]
    public async Task Tickets_that_are_pushed_to_another_process_work_at_once()
    {
        WeComClient app = Connect();
        WeComClient webhook = Connect();
        _simulator.SuiteTicketPushed = (ticket, cancellationToken) => webhook.Authorization.AcceptSuiteTicketAsync(ticket, cancellationToken: cancellationToken);
        string authCode = _simulator.Authorize("c1");
        await Assert.ThrowsAsync<MeetingAuthenticationException>(() => app.Authorization.AcceptAuthCodeAsync(authCode, cancellationToken: Cancellation));

        await _simulator.PushSuiteTicketAsync(Cancellation);
        await app.Authorization.AcceptAuthCodeAsync(authCode, cancellationToken: Cancellation);
        await CallAsync(app.ForCorp("c1"));

        Assert.Equal(["c1"], Corps);
    }

    [Fact]
    public async Task A_wrong_ticket_is_refused_once_and_a_good_one_is_tried_at_once()
    {
        WeComClient app = Connect();
        await app.Authorization.AcceptSuiteTicketAsync("made-up-ticket", cancellationToken: Cancellation);
        for (int i = 0; i < 5; i++)
        {
            MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(app.ForCorp("c1")));
            Assert.Equal(("wecom.auth.get_suite_token", WeComErrorCodes.InvalidSuiteTicket), (thrown.Operation, thrown.Code));
            Assert.Contains("AcceptSuiteTicketAsync", thrown.Message, StringComparison.Ordinal);
        }

        Assert.Equal(1, _simulator.TokenRequests);
        await PushTicketAsync(app);
        await AuthorizeAsync(app, "c1");
        await CallAsync(app.ForCorp("c1"));

        Assert.Equal(["c1"], Corps);
    }

    [Fact]
    public async Task A_ticket_is_good_for_half_an_hour()
    {
        WeComClient app = Connect();
        await PushTicketAsync(app);
        _time.Advance(TimeSpan.FromMinutes(30));
        string authCode = _simulator.Authorize("c1");

        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => app.Authorization.AcceptAuthCodeAsync(authCode, cancellationToken: Cancellation));
        await PushTicketAsync(app);
        await app.Authorization.AcceptAuthCodeAsync(authCode, cancellationToken: Cancellation);

        Assert.Equal(WeComErrorCodes.InvalidSuiteTicket, thrown.Code);
    }

    [Fact]
    public async Task A_ticket_older_than_the_one_kept_is_ignored()
    {
        WeComClient app = Connect();
        await PushTicketAsync(app);

        await app.Authorization.AcceptSuiteTicketAsync("late-ticket", _time.GetUtcNow().AddMinutes(-10), Cancellation);
        await AuthorizeAsync(app, "c1");

        Assert.Equal(2, _simulator.TokenRequests);
    }

    [Fact]
    public async Task A_revoked_suite_token_is_renewed_and_the_request_for_the_organisations_token_replayed()
    {
        WeComClient app = await StartAsync("c1", "c2");
        await CallAsync(app.ForCorp("c1"));
        _simulator.RevokeTokens();

        await CallAsync(app.ForCorp("c2"));

        // Suite, two exchanges, c1; then c2 refused, suite, c2.
        Assert.Equal(7, _simulator.TokenRequests);
        Assert.Equal(["c1", "c2"], Corps);
    }

    [Fact]
    public async Task A_revoked_suite_token_is_renewed_and_an_exchange_replayed()
    {
        WeComClient app = await StartAsync("c1");
        _simulator.RevokeTokens();

        WeComAuthorizedCorp corp = await AuthorizeAsync(app, "c2");

        // Suite, exchange; then an exchange refused, suite, exchange.
        Assert.Equal(5, _simulator.TokenRequests);
        Assert.Equal("c2", corp.CorpId);
    }

    [Fact]
    public async Task A_suites_token_ends_and_is_renewed_with_the_ticket_of_then()
    {
        WeComClient app = await StartAsync("c1");
        _time.Advance(TimeSpan.FromHours(2));
        await PushTicketAsync(app);

        await CallAsync(app.ForCorp("c1"));

        Assert.Equal(4, _simulator.TokenRequests);
        Assert.Equal(["c1"], Corps);
    }

    [Fact]
    public async Task A_revoked_token_of_an_organisation_costs_one_renewal_and_one_replay()
    {
        WeComClient app = await StartAsync("c1");
        await CallAsync(app.ForCorp("c1"));
        _simulator.RevokeTokens();

        await CallAsync(app.ForCorp("c1"));

        // Suite, exchange, c1; then c1 refused, suite, c1.
        Assert.Equal(6, _simulator.TokenRequests);
        Assert.Equal(3, _simulator.Requests.Count);
    }

    [Fact]
    public async Task A_cancelled_authorisation_is_named_and_ends_with_a_new_one()
    {
        WeComClient app = await StartAsync("c1", "c2");
        await CallAsync(app.ForCorp("c1"));
        _simulator.CancelAuthorization("c1");

        MeetingPermissionException thrown = await Assert.ThrowsAsync<MeetingPermissionException>(() => CallAsync(app.ForCorp("c1")));
        await CallAsync(app.ForCorp("c2"));
        await AuthorizeAsync(app, "c1");
        await CallAsync(app.ForCorp("c1"));

        Assert.Equal(("wecom.auth.get_corp_token", WeComErrorCodes.NotAuthorizedByCorp), (thrown.Operation, thrown.Code));
        Assert.Contains("AcceptAuthCodeAsync", thrown.Message, StringComparison.Ordinal);
        // The second is the call that was refused.
        Assert.Equal(["c1", null, "c2", "c1"], Corps);
    }

    [Fact]
    public async Task A_reset_permanent_code_is_refused_once_and_the_new_one_is_tried_at_once()
    {
        WeComClient app = await StartAsync("c1");
        string authCode = _simulator.ResetPermanentCode("c1");
        for (int i = 0; i < 5; i++)
        {
            MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(app.ForCorp("c1")));
            Assert.Equal(("wecom.auth.get_corp_token", WeComErrorCodes.InvalidPermanentCode), (thrown.Operation, thrown.Code));
        }

        // Suite, exchange, and the one that was refused.
        Assert.Equal(3, _simulator.TokenRequests);
        await app.Authorization.AcceptAuthCodeAsync(authCode, cancellationToken: Cancellation);
        await CallAsync(app.ForCorp("c1"));

        Assert.Equal(["c1"], Corps);
    }

    [Fact]
    public async Task A_new_permanent_code_drops_the_token_made_from_the_old_one()
    {
        WeComClient app = await StartAsync("c1");
        await CallAsync(app.ForCorp("c1"));
        await app.Authorization.AcceptAuthCodeAsync(_simulator.ResetPermanentCode("c1"), cancellationToken: Cancellation);

        await CallAsync(app.ForCorp("c1"));

        // Suite, exchange, c1; then exchange, c1.
        Assert.Equal(5, _simulator.TokenRequests);
    }

    [Fact]
    public async Task A_refused_permanent_code_is_tried_three_times_an_hour()
    {
        WeComClient app = await StartAsync("c1");
        await app.Authorization.AcceptPermanentCodeAsync("c1", "made-up-code", Cancellation);
        int before = _simulator.TokenRequests;

        for (int second = 0; second < 3600; second += 10)
        {
            await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(app.ForCorp("c1")));
            _time.Advance(TimeSpan.FromSeconds(10));
        }

        Assert.Equal(3, _simulator.TokenRequests - before);
    }

    [Fact]
    public async Task A_forgotten_organisation_is_not_called_any_more()
    {
        WeComClient app = await StartAsync("c1");
        await CallAsync(app.ForCorp("c1"));

        await app.Authorization.ForgetCorpAsync("c1", cancellationToken: Cancellation);
        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(app.ForCorp("c1")));

        Assert.Contains("no permanent code is kept", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(["c1"], Corps);
    }

    [Fact]
    public async Task A_forgotten_organisations_token_is_shared_no_longer()
    {
        WeComClient app = await StartAsync("c1");
        await CallAsync(app.ForCorp("c1"));
        int shared = _cache.Entries.Count;

        await Connect().Authorization.ForgetCorpAsync("c1", cancellationToken: Cancellation);

        Assert.Equal(shared - 1, _cache.Entries.Count);
    }

    [Fact]
    public async Task An_old_cancellation_leaves_the_shared_token()
    {
        WeComClient app = await StartAsync("c1");
        await CallAsync(app.ForCorp("c1"));
        int shared = _cache.Entries.Count;

        await Connect().Authorization.ForgetCorpAsync("c1", _time.GetUtcNow().AddSeconds(-1), Cancellation);

        Assert.Equal(shared, _cache.Entries.Count);
    }

    [Fact]
    public async Task An_old_cancellation_takes_no_newer_authorisation_back()
    {
        WeComClient app = await StartAsync("c1");

        await app.Authorization.ForgetCorpAsync("c1", _time.GetUtcNow().AddSeconds(-1), Cancellation);

        await CallAsync(app.ForCorp("c1"));
        Assert.Equal(["c1"], Corps);
    }

    [Fact]
    public async Task An_authorisation_that_was_taken_back_meanwhile_is_not_kept()
    {
        WeComClient app = await StartAsync();
        DateTimeOffset authorizedAt = _time.GetUtcNow();
        _time.Advance(TimeSpan.FromSeconds(2));
        await app.Authorization.ForgetCorpAsync("c1", authorizedAt.AddSeconds(1), Cancellation);

        await app.Authorization.AcceptAuthCodeAsync(_simulator.Authorize("c1"), authorizedAt, Cancellation);

        await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(app.ForCorp("c1")));
    }

    [Fact]
    public async Task A_cancellation_from_the_future_keeps_no_later_authorisation_out()
    {
        WeComClient app = await StartAsync("c1");
        await app.Authorization.ForgetCorpAsync("c1", _time.GetUtcNow().AddDays(1), Cancellation);
        _time.Advance(TimeSpan.FromSeconds(1));

        await AuthorizeAsync(app, "c1");

        await CallAsync(app.ForCorp("c1"));
        Assert.Equal(["c1"], Corps);
    }

    [Fact]
    public async Task A_permanent_code_that_an_earlier_version_kept_is_read()
    {
        WeComClient app = await StartAsync("c1");
        string key = $"wecom/{_simulator.SuiteId}/corp/c1";
        StoredGrant kept = (await _store.ReadAsync(key, Cancellation))!;
        string code = System.Text.Json.Nodes.JsonNode.Parse(System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(kept.Value)))!["permanent_code"]!.GetValue<string>();
        await _store.TryWriteAsync(key, Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(code)), kept.Version, Cancellation);

        await CallAsync(app.ForCorp("c1"));

        Assert.Equal(["c1"], Corps);
    }

    [Fact]
    public async Task Without_an_organisation_nothing_is_called_and_the_message_says_ForCorp()
    {
        WeComClient app = await StartAsync("c1");

        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(app));

        Assert.Equal("wecom.meetings.update", thrown.Operation);
        Assert.Contains("ForCorp", thrown.Message, StringComparison.Ordinal);
        Assert.Empty(_simulator.Requests);
    }

    [Fact]
    public async Task An_update_names_a_calendar()
    {
        WeComClient corp = (await StartAsync("c1")).ForCorp("c1");

        MeetingValidationException thrown = await Assert.ThrowsAsync<MeetingValidationException>(() => corp.Meetings.UpdateAsync(s_change with { CalendarId = null }, Cancellation));

        Assert.Equal("CalendarId", Assert.Single(thrown.Violations).Path);
        Assert.Empty(_simulator.Requests);
    }

    [Fact]
    public async Task A_new_meeting_names_a_calendar()
    {
        WeComClient corp = (await StartAsync("c1")).ForCorp("c1");
        var meeting = new CreateWeComMeetingRequest { AdminUserId = "wolisi", Title = "weekly", MeetingStart = _time.GetUtcNow().AddDays(1), MeetingDuration = TimeSpan.FromHours(1) };

        MeetingValidationException thrown = await Assert.ThrowsAsync<MeetingValidationException>(() => corp.Meetings.CreateAsync(meeting, Cancellation));
        CreateWeComMeetingResponse created = await corp.Meetings.CreateAsync(meeting with { CalendarId = s_change.CalendarId }, Cancellation);

        Assert.Equal("CalendarId", Assert.Single(thrown.Violations).Path);
        Assert.Equal(s_change.CalendarId, _simulator.Meetings.Get(created.MeetingId!).CalendarId);
    }

    [Fact]
    public async Task A_store_that_fails_fails_typed_and_is_used_again_when_it_is_back()
    {
        WeComClient app = await StartAsync("c1");
        _store.Fail("read");
        MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => CallAsync(app.ForCorp("c1")));

        _store.Recover();
        _time.Advance(TimeSpan.FromSeconds(5));
        await CallAsync(app.ForCorp("c1"));

        Assert.True(thrown.IsTransient);
        Assert.Equal(["c1"], Corps);
    }

    [Fact]
    public async Task A_self_built_app_has_neither_organisations_nor_tickets_nor_codes()
    {
        var app = new WeComClient(new WeComOptions { CorpId = "ww_stub", CorpSecret = "stub-secret" });

        Assert.Throws<InvalidOperationException>(() => app.ForCorp("c1"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => app.Authorization.AcceptSuiteTicketAsync("ticket", cancellationToken: Cancellation));
        await Assert.ThrowsAsync<InvalidOperationException>(() => app.Authorization.AcceptAuthCodeAsync("code", cancellationToken: Cancellation));
        await Assert.ThrowsAsync<InvalidOperationException>(() => app.Authorization.AcceptPermanentCodeAsync("c1", "code", Cancellation));
        await Assert.ThrowsAsync<InvalidOperationException>(() => app.Authorization.ForgetCorpAsync("c1", cancellationToken: Cancellation));
    }

    [Fact]
    public async Task A_wrong_suite_secret_is_not_tried_more_often_because_tickets_come()
    {
        WeComClient app = Connect("wrong");

        for (int minute = 0; minute < 60; minute++)
        {
            if (minute % 10 == 0)
            {
                await PushTicketAsync(app);
            }

            MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(app.ForCorp("c1")));
            Assert.Equal(WeComErrorCodes.InvalidSuiteSecret, thrown.Code);
            _time.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(3, _simulator.TokenRequests);
    }

    [Fact]
    public async Task A_new_ticket_costs_no_new_token()
    {
        WeComClient app = await StartAsync("c1");
        await CallAsync(app.ForCorp("c1"));
        int before = _simulator.TokenRequests;

        await PushTicketAsync(app);
        await CallAsync(Connect().ForCorp("c1"));

        Assert.Equal(before, _simulator.TokenRequests);
    }

    private static Task<UpdateWeComMeetingResponse> CallAsync(WeComClient client) => client.Meetings.UpdateAsync(s_change, Cancellation);

    /// <summary>An app that has its ticket, authorised by organisations.</summary>
    private async Task<WeComClient> StartAsync(params string[] corps)
    {
        WeComClient app = Connect();
        await PushTicketAsync(app);
        foreach (string corp in corps)
        {
            await AuthorizeAsync(app, corp);
        }

        return app;
    }

    private async Task PushTicketAsync(WeComClient app) =>
        await app.Authorization.AcceptSuiteTicketAsync(await _simulator.PushSuiteTicketAsync(Cancellation), cancellationToken: Cancellation);

    private Task<WeComAuthorizedCorp> AuthorizeAsync(WeComClient app, string corp) => app.Authorization.AcceptAuthCodeAsync(_simulator.Authorize(corp), cancellationToken: Cancellation);

    private WeComClient Connect(string? secret = null)
    {
        var options = new WeComOptions { AppType = WeComAppType.ThirdParty, GrantStore = _store, TokenCache = _cache, TokenProtector = TokenProtector.Plain };
        _simulator.Configure(options);
        options.SuiteSecret = secret ?? options.SuiteSecret;
        return new WeComClient(options, timeProvider: _time);
    }
}
