using MeetingApis.Feishu;
using MeetingApis.Feishu.Internal;
using MeetingApis.Testing;
using MeetingApis.Tests.Auth;
using MeetingApis.Tests.Stubs;
using Microsoft.AspNetCore.WebUtilities;

namespace MeetingApis.Tests.Feishu;

/// <summary>Consents that the vendor says were revoked: each by its signed time, whatever name the application gave the user.</summary>
public sealed class FeishuRevocationTests : IAsyncLifetime
{
    private const string Reserve = "6911188411932033028";

    private readonly ManualTimeProvider _time = new();
    private readonly FaultyGrantStore _store = new();
    private FeishuSimulator _simulator = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _simulator = await FeishuSimulator.StartAsync(_time, Cancellation);

    public ValueTask DisposeAsync() => _simulator.DisposeAsync();

    [Theory]
    [InlineData("jane", "ou_jane", "ou_jane", null, null)]
    [InlineData("ou_jane", null, "ou_jane", null, null)]
    [InlineData("on_jane", null, "ou_jane", "on_jane", null)]
    [InlineData("7a1b", null, "ou_jane", "on_jane", "7a1b")]
    public async Task A_revocation_finds_the_consent_by_each_id(string user, string? openId, string? revokedOpenId, string? unionId, string? userId)
    {
        FeishuClient app = Connect();
        await ConsentAsync(app, user, openId);
        await CallAsync(app.AsUser(user));

        await TakeAsync(app, new FeishuUserAccessTokenRevoked { Revoked = FeishuRevokedTokens.Both, OpenId = revokedOpenId, UnionId = unionId, UserId = userId });

        await AssertForgottenAsync(app, user);
        await AssertForgottenAsync(Connect(), user);
        Assert.Single(_simulator.Requests);
    }

    [Fact]
    public async Task A_revocation_of_somebody_else_changes_nothing()
    {
        FeishuClient app = Connect();
        await ConsentAsync(app, "jane", "ou_jane");

        await TakeAsync(app, new FeishuUserAccessTokenRevoked { Revoked = FeishuRevokedTokens.Both, OpenId = "ou_john" });

        await CallAsync(app.AsUser("jane"));
    }

    [Fact]
    public async Task A_replayed_revocation_does_not_touch_a_newer_consent()
    {
        FeishuClient app = Connect();
        await ConsentAsync(app, "jane", "ou_jane");
        DateTimeOffset revokedAt = _time.GetUtcNow();
        await TakeAsync(app, new FeishuUserAccessTokenRevoked { Revoked = FeishuRevokedTokens.Both, OpenId = "ou_jane" });
        _time.Advance(TimeSpan.FromMinutes(1));
        await ConsentAsync(app, "jane", "ou_jane");

        await TakeAsync(app, new FeishuUserAccessTokenRevoked { Revoked = FeishuRevokedTokens.Both, OpenId = "ou_jane" }, revokedAt);

        await CallAsync(app.AsUser("jane"));
        await CallAsync(Connect().AsUser("jane"));
    }

    [Fact]
    public async Task A_revocation_before_a_renewal_does_not_touch_what_the_vendor_renewed_since()
    {
        FeishuClient app = Connect();
        await ConsentAsync(app, "jane", "ou_jane");
        DateTimeOffset before = _time.GetUtcNow().AddHours(1);
        _time.Advance(TimeSpan.FromHours(2));
        await CallAsync(app.AsUser("jane"));

        await TakeAsync(app, new FeishuUserAccessTokenRevoked { Revoked = FeishuRevokedTokens.Both, OpenId = "ou_jane" }, before);

        await CallAsync(Connect().AsUser("jane"));
    }

    [Fact]
    public async Task A_revocation_from_a_time_to_come_counts_as_now()
    {
        FeishuClient app = Connect();
        await ConsentAsync(app, "jane", "ou_jane");
        _time.Advance(TimeSpan.FromSeconds(1));
        await TakeAsync(app, new FeishuUserAccessTokenRevoked { Revoked = FeishuRevokedTokens.Both, OpenId = "ou_jane" }, _time.GetUtcNow().AddYears(1));
        _time.Advance(TimeSpan.FromMinutes(1));

        await ConsentAsync(app, "jane", "ou_jane");

        await CallAsync(app.AsUser("jane"));
    }

    [Fact]
    public async Task A_revoked_access_token_is_replaced_by_means_of_the_refresh_token()
    {
        FeishuClient app = Connect();
        await ConsentAsync(app, "jane", "ou_jane");
        await CallAsync(app.AsUser("jane"));
        int before = _simulator.TokenRequests;

        await TakeAsync(app, new FeishuUserAccessTokenRevoked { Revoked = FeishuRevokedTokens.AccessToken, OpenId = "ou_jane" });
        await CallAsync(app.AsUser("jane"));

        Assert.Equal(before + 1, _simulator.TokenRequests);
    }

    [Fact]
    public async Task A_revoked_refresh_token_ends_the_consent()
    {
        FeishuClient app = Connect();
        await ConsentAsync(app, "jane", "ou_jane");

        await TakeAsync(app, new FeishuUserAccessTokenRevoked { Revoked = FeishuRevokedTokens.RefreshToken, OpenId = "ou_jane" });

        await AssertForgottenAsync(app, "jane");
    }

    [Fact]
    public async Task A_revocation_during_a_renewal_is_not_undone_by_it()
    {
        FeishuClient app = Connect();
        await ConsentAsync(app, "jane", "ou_jane");
        _time.Advance(TimeSpan.FromHours(2));
        int written = _store.Count("write");
        var gate = new TaskCompletionSource();
        _store.Before = (step, number, _) => step == "write" && number == written + 2 ? gate.Task : Task.CompletedTask;
        Task renewing = CallAsync(app.AsUser("jane"));
        await Eventually.TrueAsync(() => _store.Count("write") == written + 2);

        await TakeAsync(app, new FeishuUserAccessTokenRevoked { Revoked = FeishuRevokedTokens.Both, OpenId = "ou_jane" });
        gate.SetResult();
        await renewing;

        await AssertForgottenAsync(Connect(), "jane");
    }

    [Fact]
    public async Task Forgetting_a_user_leaves_nothing_of_them_in_the_store()
    {
        FeishuClient app = Connect();
        await ConsentAsync(app, "jane", "ou_jane");
        await TakeAsync(app, new FeishuUserAccessTokenRevoked { Revoked = FeishuRevokedTokens.Both, OpenId = "ou_jane" });

        await app.Authorization.ForgetUserAsync("jane", Cancellation);

        Assert.Null(await _store.ReadAsync($"feishu/{_simulator.AppId}/user/jane", Cancellation));
        Assert.Null(await _store.ReadAsync($"feishu/{_simulator.AppId}/user_id/ou_jane", Cancellation));
    }

    [Fact]
    public async Task A_revocation_that_cannot_be_stored_is_reported_so()
    {
        FeishuClient app = Connect(new Pipeline.SkippingTimeProvider());
        await ConsentAsync(app, "jane", "ou_jane");
        _store.Fail("write");

        await Assert.ThrowsAsync<MeetingUnavailableException>(() => TakeAsync(app, new FeishuUserAccessTokenRevoked { Revoked = FeishuRevokedTokens.Both, OpenId = "ou_jane" }));
    }

    private static Task<GetReserveResponse> CallAsync(FeishuClient client) => client.Reserves.GetAsync(Reserve, cancellationToken: Cancellation);

    private static async Task AssertForgottenAsync(FeishuClient app, string user)
    {
        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(app.AsUser(user)));
        Assert.Contains("must consent", thrown.Message, StringComparison.Ordinal);
    }

    /// <summary>As the dispatcher takes it, before any handler.</summary>
    private Task TakeAsync(FeishuClient app, FeishuUserAccessTokenRevoked revoked, DateTimeOffset? at = null) =>
        FeishuEvents.Registration.OwnUseOf(revoked with { Envelope = new EventEnvelope { EventTime = at ?? _time.GetUtcNow() } })!(app, Cancellation);

    private async Task ConsentAsync(FeishuClient app, string user, string? openId)
    {
        Uri redirect = _simulator.Consent(app.Authorization.GetConsentUrl(new() { RedirectUri = new("https://example.com/callback"), State = "s", Scopes = ["vc:reserve"] }), "ou_jane");
        string code = QueryHelpers.ParseQuery(redirect.Query)["code"].ToString();
        await app.Authorization.AcceptConsentAsync(new() { User = user, AuthorizationCode = code, OpenId = openId }, Cancellation);
    }

    private FeishuClient Connect(TimeProvider? time = null)
    {
        var options = new FeishuOptions { GrantStore = _store };
        _simulator.Configure(options);
        return new FeishuClient(options, timeProvider: time ?? _time);
    }
}
