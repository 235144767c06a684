namespace MeetingApis.DingTalk.Internal;

/// <inheritdoc cref="IDingTalkAuthorization"/>
internal sealed class DingTalkAuthorization(DingTalkApp app) : IDingTalkAuthorization
{
    public Task AcceptSuiteTicketAsync(string suiteTicket, DateTimeOffset? issuedAt = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(suiteTicket);
        return GrantStoreException.ShapeAsync(app.Vendor, app.RequireTicket().AcceptAsync(suiteTicket, app.PastOrNow(issuedAt), cancellationToken));
    }

    public async Task<DingTalkConsent> AcceptCodeAsync(string user, string authorizationCode, CancellationToken cancellationToken = default)
    {
        IdentityName.Check(user, nameof(user));
        ArgumentException.ThrowIfNullOrWhiteSpace(authorizationCode);
        DingTalkOptions current = app.CurrentOptions;
        DateTimeOffset askedAt = app.Time.GetUtcNow();
        ApiRequest request = new DingTalkOAuthRequest { ClientId = current.AppKey, ClientSecret = current.AppSecret, Code = authorizationCode, GrantType = "authorization_code" }
            .For(DingTalkAuthOperations.ExchangeCode);
        cancellationToken.ThrowIfCancellationRequested();
        DingTalkOAuthResponse issued = await app.TokenRequests
            .SendAsync(DingTalkAuthOperations.ExchangeCode, request, DingTalkTokenResponseJsonContext.Default.DingTalkOAuthResponse, CancellationToken.None)
            .ConfigureAwait(false);
        await app.Consents.KeepAsync(user, issued.ToStored(askedAt), DingTalkAuthOperations.ExchangeCode).ConfigureAwait(false);
        return issued.ToConsent(askedAt);
    }

    public Task ForgetUserAsync(string user, CancellationToken cancellationToken = default)
    {
        IdentityName.Check(user, nameof(user));
        return app.Consents.ForgetAsync(user, cancellationToken);
    }

    public Task ForgetCorpAsync(string corpId, CancellationToken cancellationToken = default) => app.ForgetCorpAsync(corpId, cancellationToken);
}
