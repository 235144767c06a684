using System.Security.Cryptography;
using System.Text;

namespace MeetingApis.Feishu.Internal;

/// <inheritdoc cref="IFeishuAuthorization"/>
internal sealed class FeishuAuthorization(FeishuApp app) : IFeishuAuthorization
{
    private const int MostScopes = 50;
    private const string OfflineAccess = "offline_access";

    public Task AcceptAppTicketAsync(string appTicket, DateTimeOffset? issuedAt = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(appTicket);
        return GrantStoreException.ShapeAsync(app.Vendor, app.RequireTicket().Kept.AcceptAsync(appTicket, app.PastOrNow(issuedAt), cancellationToken));
    }

    public async Task ResendAppTicketAsync(CancellationToken cancellationToken = default)
    {
        if (await app.RequireTicket().ResendAsync(cancellationToken).ConfigureAwait(false) is { } error)
        {
            throw ErrorMapper.ToException(FeishuAuthOperations.ResendTicket, error, isOutcomeUnknown: false);
        }
    }

    public Uri GetConsentUrl(FeishuConsentRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(request.RedirectUri, nameof(request));
        ArgumentException.ThrowIfNullOrEmpty(request.State, nameof(request));
        RequireAbsolute(request.RedirectUri, nameof(request));
        string[] scopes = [.. request.Scopes.Concat(request.OfflineAccess ? [OfflineAccess] : []).Distinct(StringComparer.Ordinal)];
        if (scopes.Length > MostScopes)
        {
            throw new ArgumentException($"At most {MostScopes} scopes can be asked for at once, and these are {scopes.Length}.", nameof(request));
        }

        if (scopes.Any(static scope => string.IsNullOrEmpty(scope) || scope.Any(char.IsWhiteSpace)))
        {
            throw new ArgumentException("A scope is not empty and holds no space: spaces stand between scopes.", nameof(request));
        }

        var url = new RequestUrl("/open-apis/authen/v1/authorize");
        url.AppendQuery("client_id", app.AppId);
        url.AppendQuery("response_type", "code");
        url.AppendQuery("redirect_uri", request.RedirectUri.OriginalString);
        url.AppendQuery("scope", scopes.Length == 0 ? null : string.Join(' ', scopes));
        url.AppendQuery("state", request.State);
        if (request.CodeVerifier is { } verifier)
        {
            RequireVerifier(verifier, nameof(request));
            url.AppendQuery("code_challenge", Challenge(verifier));
            url.AppendQuery("code_challenge_method", "S256");
        }

        url.AppendQuery("prompt", request.AlwaysAsk ? "consent" : null);
        return new Uri(app.AccountsBaseAddress.AbsoluteUri.TrimEnd('/') + url.ToString());
    }

    public async Task<FeishuConsent> AcceptConsentAsync(FeishuConsentAnswer answer, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(answer);
        IdentityName.Check(answer.User, nameof(answer));
        if (answer.OpenId is { } openId)
        {
            IdentityName.Check(openId, nameof(answer));
        }

        ArgumentException.ThrowIfNullOrWhiteSpace(answer.AuthorizationCode, nameof(answer));
        RequireAbsolute(answer.RedirectUri, nameof(answer));
        RequireVerifier(answer.CodeVerifier, nameof(answer));
        FeishuOptions current = app.CurrentOptions;
        DateTimeOffset askedAt = app.Time.GetUtcNow();
        var request = new FeishuOAuthRequest
        {
            GrantType = "authorization_code",
            ClientId = current.AppId,
            ClientSecret = current.AppSecret,
            Code = answer.AuthorizationCode,
            RedirectUri = answer.RedirectUri?.OriginalString,
            CodeVerifier = answer.CodeVerifier,
        };
        cancellationToken.ThrowIfCancellationRequested();
        FeishuOAuthResponse issued = await app.TokenRequests
            .SendAsync(FeishuAuthOperations.ExchangeCode, request.For(FeishuAuthOperations.ExchangeCode), FeishuTokenResponseJsonContext.Default.FeishuOAuthResponse, CancellationToken.None)
            .ConfigureAwait(false);
        await app.Consents.KeepAsync(answer.User, issued.ToStored(askedAt, answer.OpenId), FeishuAuthOperations.ExchangeCode).ConfigureAwait(false);
        return issued.ToConsent(askedAt);
    }

    public Task ForgetUserAsync(string user, CancellationToken cancellationToken = default)
    {
        IdentityName.Check(user, nameof(user));
        return app.Consents.ForgetAsync(user, cancellationToken);
    }

    public Task AcceptRevocationAsync(FeishuUserAccessTokenRevoked revoked, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(revoked);
        IEnumerable<string> ids = ((string?[])[revoked.OpenId, revoked.UnionId, revoked.UserId]).OfType<string>().Where(IdentityName.IsUsable).Distinct(StringComparer.Ordinal);
        return app.Consents.RevokeAsync(ids, app.PastOrNow(revoked.Envelope.EventTime), revoked.Revoked == FeishuRevokedTokens.AccessToken, cancellationToken);
    }

    public Task ForgetTenantAsync(string tenantKey, CancellationToken cancellationToken = default) => app.ForgetTenantAsync(tenantKey, cancellationToken);

    private static void RequireAbsolute(Uri? redirect, string parameterName)
    {
        if (redirect?.IsAbsoluteUri == false)
        {
            throw new ArgumentException("A redirect address is an absolute one, as it stands in the app's settings.", parameterName);
        }
    }

    private static void RequireVerifier(string? verifier, string parameterName)
    {
        if (verifier is not null && (verifier.Length is < 43 or > 128 || !verifier.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~')))
        {
            throw new ArgumentException("A code verifier has 43 to 128 characters out of letters, digits, '-', '.', '_' and '~'.", parameterName);
        }
    }

    private static string Challenge(string verifier) =>
        Convert.ToBase64String(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
