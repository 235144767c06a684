using MeetingApis.DingTalk;
using MeetingApis.DingTalk.Internal;
using MeetingApis.Internal;
using MeetingApis.Testing;
using MeetingApis.Tests.Auth;

namespace MeetingApis.Tests.DingTalk;

/// <summary>Users' tokens against the simulator: login, and renewal with refresh tokens that work once.</summary>
public sealed class DingTalkUserTokenTests : IAsyncLifetime
{
    /// <summary>Stands for an operation that takes a user's token.</summary>
    private static readonly ApiOperation s_operation = new()
    {
        Name = "dingtalk.stub.call",
        Vendor = MeetingVendor.DingTalk,
        Method = HttpMethod.Put,
        PathTemplate = "/v1.0/conference/scheduleConferences",
        DocumentationUrl = "https://open.dingtalk.com/document/development/update-appointment-meeting",
        Tokens = TokenKinds.User,
        Safety = RetrySafety.Idempotent,
    };

    private readonly ManualTimeProvider _time = new();
    private readonly FaultyGrantStore _store = new();
    private DingTalkSimulator _simulator = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Key => $"dingtalk/{_simulator.AppKey}/user/jane";

    public async ValueTask InitializeAsync() => _simulator = await DingTalkSimulator.StartAsync(_time, Cancellation);

    public ValueTask DisposeAsync() => _simulator.DisposeAsync();

    [Fact]
    public async Task After_a_login_calls_go_out_in_the_users_name()
    {
        DingTalkApp app = Connect();

        DingTalkConsent consent = await LogInAsync(app);
        await CallAsync(app);

        Assert.Equal("union_jane", Assert.Single(_simulator.Requests).User);
        Assert.Equal(1, _simulator.TokenRequests);
        Assert.Equal(new DingTalkConsent { CorpId = "ding1", ExpiresAt = _time.GetUtcNow().AddDays(30) }, consent);
    }

    [Fact]
    public async Task A_login_without_an_organisation_names_none()
    {
        DingTalkConsent consent = await Connect().Authorization.AcceptCodeAsync("jane", _simulator.LogIn("union_jane"), Cancellation);

        Assert.Null(consent.CorpId);
    }

    [Fact]
    public async Task A_code_works_once()
    {
        DingTalkApp app = Connect();
        string code = _simulator.LogIn("union_jane");
        await app.Authorization.AcceptCodeAsync("jane", code, Cancellation);

        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => app.Authorization.AcceptCodeAsync("jane", code, Cancellation));

        Assert.Equal(("dingtalk.auth.user_access_token", DingTalkErrorCodes.InvalidAuthorizationCode), (thrown.Operation, thrown.Code));
        Assert.DoesNotContain(code, thrown.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_whose_exchange_is_cut_off_is_not_sent_again()
    {
        _simulator.NextToken(Fault.Disconnected);

        MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => LogInAsync(Connect()));

        Assert.True(thrown.IsOutcomeUnknown);
        Assert.Equal(1, _simulator.TokenRequests);
    }

    [Fact]
    public async Task An_operation_for_the_app_alone_is_not_called_as_a_user()
    {
        var options = new DingTalkOptions { GrantStore = _store };
        _simulator.Configure(options);
        var client = new DingTalkClient(options, timeProvider: _time);
        await client.Authorization.AcceptCodeAsync("jane", _simulator.LogIn("union_jane"), Cancellation);

        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => client.AsUser("jane").ScheduleConferences.UpdateAsync(SimulatedConference.Update(), Cancellation));

        Assert.Contains("takes tokens of kind Tenant", thrown.Message, StringComparison.Ordinal);
        Assert.Empty(_simulator.Requests);
    }

    [Fact]
    public async Task A_user_who_has_not_logged_in_is_named_before_anything_is_sent()
    {
        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(Connect()));

        Assert.Contains("User 'jane' must consent (again): let them log in", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(0, _simulator.TokenRequests);
        Assert.Empty(_simulator.Requests);
    }

    [Fact]
    public async Task An_expired_token_is_renewed_once_for_all_callers_in_all_processes()
    {
        DingTalkApp one = Connect();
        DingTalkApp other = Connect();
        await LogInAsync(one);
        _time.Advance(TimeSpan.FromHours(2));

        await Task.WhenAll(Enumerable.Range(0, 100).Select(i => Task.Run(() => CallAsync(i % 2 == 0 ? one : other), Cancellation)));

        Assert.Equal(2, _simulator.TokenRequests);
        Assert.All(_simulator.Requests, request => Assert.Equal("union_jane", request.User));
    }

    [Fact]
    public async Task Every_renewal_uses_the_successor_of_the_one_before()
    {
        DingTalkApp app = Connect();
        await LogInAsync(app);

        for (int i = 0; i < 20; i++)
        {
            _time.Advance(TimeSpan.FromHours(3));
            await CallAsync(i % 2 == 0 ? app : Connect());
        }

        Assert.Equal(21, _simulator.TokenRequests);
        Assert.Equal(20, _simulator.Requests.Count);
    }

    [Fact]
    public async Task A_revoked_token_is_renewed_and_the_call_replayed()
    {
        DingTalkApp app = Connect();
        await LogInAsync(app);
        await CallAsync(app);
        _simulator.RevokeTokens();

        await CallAsync(app);

        Assert.Equal(2, _simulator.TokenRequests);
        Assert.Equal(3, _simulator.Requests.Count);
    }

    [Fact]
    public async Task A_refresh_token_that_was_used_elsewhere_needs_a_new_login_which_works_at_once()
    {
        DingTalkApp app = Connect();
        await LogInAsync(app);
        StoredGrant backup = (await _store.ReadAsync(Key, Cancellation))!;
        _time.Advance(TimeSpan.FromHours(2));
        await CallAsync(app);
        await RestoreAsync(backup.Value);
        _time.Advance(TimeSpan.FromHours(2));

        for (int i = 0; i < 3; i++)
        {
            MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(app));
            Assert.Equal(("dingtalk.auth.refresh_user_access_token", "invalidToken"), (thrown.Operation, thrown.Code));
            Assert.Contains("User 'jane' must consent", thrown.Message, StringComparison.Ordinal);
        }

        Assert.Equal(3, _simulator.TokenRequests);
        await LogInAsync(app);
        await CallAsync(app);
        Assert.Equal(4, _simulator.TokenRequests);
    }

    [Fact]
    public async Task A_refusal_leaves_no_word_of_a_renewal_that_was_cut_off()
    {
        DingTalkApp app = Connect();
        await LogInAsync(app);
        StoredGrant backup = (await _store.ReadAsync(Key, Cancellation))!;
        _time.Advance(TimeSpan.FromHours(2));
        await CallAsync(app);
        await RestoreAsync(backup.Value);
        _time.Advance(TimeSpan.FromHours(2));
        await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(app));
        _time.Advance(TimeSpan.FromMinutes(1));

        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(app));

        Assert.Equal(4, _simulator.TokenRequests);
        Assert.DoesNotContain("cut off", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_secret_sends_nobody_to_the_login_again()
    {
        DingTalkApp app = Connect("wrong");
        await LogInAsync(Connect());
        _time.Advance(TimeSpan.FromHours(2));

        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(app));

        Assert.Contains("Check app key and app secret", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("must consent", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_cannot_be_written_costs_no_refresh_token()
    {
        DingTalkApp app = Connect();
        await LogInAsync(app);
        _time.Advance(TimeSpan.FromHours(2));
        _store.Fail("write");
        await Assert.ThrowsAsync<MeetingUnavailableException>(() => CallAsync(app));
        int before = _simulator.TokenRequests;

        _store.Recover();
        _time.Advance(TimeSpan.FromSeconds(5));
        await CallAsync(app);

        Assert.Equal(1, before);
        Assert.Equal(2, _simulator.TokenRequests);
    }

    [Fact]
    public async Task A_forgotten_user_is_unknown_at_once()
    {
        DingTalkApp app = Connect();
        await LogInAsync(app);
        await CallAsync(app);

        await app.Authorization.ForgetUserAsync("jane", Cancellation);

        await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(app));
        Assert.Null(await _store.ReadAsync(Key, Cancellation));
        Assert.Single(_simulator.Requests);
    }

    [Fact]
    public async Task A_user_of_a_third_party_app_keeps_the_login_in_whatever_corp_the_app_acts()
    {
        DingTalkApp app = Connect(appType: DingTalkAppType.ThirdParty);
        await LogInAsync(app);
        CallIdentity user = app.Self.AsUser("jane");

        await CallAsync(app, app.ForCorp(user, "ding1"));
        await CallAsync(app, app.ForCorp(app.Self, "ding2").AsUser("jane"));

        Assert.Equal(1, _simulator.TokenRequests);
        Assert.All(_simulator.Requests, request => Assert.Equal("union_jane", request.User));
    }

    [Fact]
    public async Task A_refresh_token_that_comes_with_an_unusable_access_token_is_kept()
    {
        DingTalkApp app = Connect();
        await LogInAsync(app);
        _time.Advance(TimeSpan.FromHours(2));
        _simulator.NextToken(Fault.Raw(200, "application/json", """{"accessToken":"a2","refreshToken":"r2"}"""));

        await Assert.ThrowsAsync<MeetingProtocolException>(() => CallAsync(app));

        Assert.Contains("\"r2\"", (await _store.ReadAsync(Key, Cancellation))!.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"accessToken":"a2","expireIn":7200}""")]
    [InlineData("""{"accessToken":"a2","expireIn":7200,"refreshToken":""}""")]
    public async Task A_renewal_that_brings_no_refresh_token_leaves_the_one_there_is(string answer)
    {
        DingTalkApp app = Connect();
        await LogInAsync(app);
        _time.Advance(TimeSpan.FromHours(2));
        _simulator.NextToken(Fault.Raw(200, "application/json", answer));

        // The simulator knows nothing of that access token, so that the call needs another renewal.
        await CallAsync(app);

        Assert.Equal(3, _simulator.TokenRequests);
        Assert.Equal("union_jane", _simulator.Requests[^1].User);
    }

    [Fact]
    public async Task A_renewal_whose_answer_cannot_be_read_counts_as_cut_off()
    {
        DingTalkApp app = Connect();
        await LogInAsync(app);
        _time.Advance(TimeSpan.FromHours(2));
        _simulator.NextToken(Fault.Raw(200, "application/json", """{"accessToken":{}}"""));

        await Assert.ThrowsAsync<MeetingProtocolException>(() => CallAsync(app));

        Assert.Contains("\"is_renewing\":true", (await _store.ReadAsync(Key, Cancellation))!.Value, StringComparison.Ordinal);
    }

    private static Task<EmptyResponse> CallAsync(DingTalkApp app, CallIdentity? identity = null) => app.CreateInvoker(identity ?? app.Self.AsUser("jane")).SendAsync(
        s_operation,
        new ApiRequest(s_operation.PathTemplate) { Body = SimulatedConference.Update(), BodyType = DingTalkScheduleConferencesRequestJsonContext.Default.UpdateScheduleConferenceRequest },
        Cancellation);

    private Task<DingTalkConsent> LogInAsync(DingTalkApp app) => app.Authorization.AcceptCodeAsync("jane", _simulator.LogIn("union_jane", "ding1"), Cancellation);

    private async Task RestoreAsync(string value)
    {
        await _store.RemoveAsync(Key, Cancellation);
        Assert.True(await _store.TryWriteAsync(Key, value, 0, Cancellation));
    }

    /// <summary>A process of the app.</summary>
    private DingTalkApp Connect(string? secret = null, DingTalkAppType appType = DingTalkAppType.Internal)
    {
        var options = new DingTalkOptions { AppType = appType, GrantStore = _store };
        _simulator.Configure(options);
        options.AppSecret = secret ?? options.AppSecret;
        return new DingTalkApp(ClientConnection<DingTalkOptions>.Create(options, new DingTalkOptionsValidator(), null, _time, null));
    }
}
