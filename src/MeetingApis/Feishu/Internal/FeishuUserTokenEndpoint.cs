using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;

namespace MeetingApis.Feishu.Internal;

/// <summary>
/// A user's access token. Its refresh token works once, so that a renewal happens under the store's lock, by one process
/// for all: the store is proved writable before the token is spent, and the successor is stored before anyone else reads.
/// </summary>
internal sealed class FeishuUserTokenEndpoint(ApiInvoker invoker, Func<FeishuOptions> options, FeishuUsers users, string user, TimeProvider time, ILogger logger)
    : TokenEndpoint(invoker)
{
    private const int MostTries = 3;
    private const int MostLateTries = 60;

    /// <summary>A stored access token with less than this left is not worth taking over.</summary>
    private static readonly TimeSpan s_leastLeft = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan s_latePause = TimeSpan.FromSeconds(10);

    private volatile Renewal? _unwritten;

    public override ApiOperation Operation => FeishuAuthOperations.RefreshUserToken;

    public override (TimeSpan Least, TimeSpan Most) RenewalWindow => (TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(10));

    /// <summary>The grant holds the token already.</summary>
    public override bool IsShared => false;

    protected override JsonTypeInfo ResponseType => FeishuResponseJsonContext.Default.FeishuOAuthResponse;

    public override async ValueTask<TokenCall> PrepareAsync()
    {
        await WriteLateAsync().ConfigureAwait(false);
        (FeishuStoredUser? stored, Grant grant) = await users.ReadAsync(user).ConfigureAwait(false);
        return stored is null
            ? TokenCall.Failed(NoConsent(grant.IsUnreadable ? "cannot act for the user, whose grant was protected with another key" : "cannot act for the user, who has not consented"), Operation)
            : Renew(stored);
    }

    protected override async Task<TokenGrant> SendAsync(TokenCall call, string? unwanted)
    {
        IAsyncDisposable held = await users.LockAsync(user).ConfigureAwait(false);
        try
        {
            return await SendUnderLockAsync(unwanted).ConfigureAwait(false);
        }
        finally
        {
            await users.UnlockAsync(held).ConfigureAwait(false);
        }
    }

    protected override TokenGrant ReadGrant(object response)
    {
        var answer = (FeishuOAuthResponse)response;
        return Grant(answer.AccessToken, answer.ExpiresIn);
    }

    private async Task<TokenGrant> SendUnderLockAsync(string? unwanted)
    {
        for (int i = 0; i < MostTries; i++)
        {
            (FeishuStoredUser? stored, Grant grant) = await users.ReadAsync(user).ConfigureAwait(false);
            if (stored is null)
            {
                return TokenGrant.Failed(NoConsent("cannot act for the user, whose consent is gone"));
            }

            if (Fresh(stored, unwanted) is { } fresh)
            {
                return fresh;
            }

            if (stored.RefreshToken is null)
            {
                return TokenGrant.Failed(NoConsent("cannot act for the user any longer, who did not consent to offline access"));
            }

            if (!await users.TryMarkAsync(user, stored, grant).ConfigureAwait(false))
            {
                continue;
            }

            DateTimeOffset askedAt = time.GetUtcNow();
            Outcome outcome = await AskAsync(Renew(stored)).ConfigureAwait(false);
            if (outcome.Value is FeishuOAuthResponse answer)
            {
                return await KeepAsync(stored, answer, askedAt).ConfigureAwait(false);
            }

            ApiError error = outcome.Error!;
            if (error.Kind is FailureKind.NotSent or FailureKind.Refused or FailureKind.Throttled)
            {
                await users.ReplaceAsync(user, stored, stored.As(renewing: false)).ConfigureAwait(false);
                return TokenGrant.Failed(error);
            }

            if (error is not { Category: ErrorCategory.Authentication, Kind: FailureKind.Definitive })
            {
                return TokenGrant.Failed(error);
            }

            // Somebody whose lock was lost may have been faster.
            if ((await users.ReadAsync(user).ConfigureAwait(false)).User?.RefreshToken == stored.RefreshToken)
            {
                return TokenGrant.Failed(error with { Advice = stored.IsRenewing ? $"A renewal was cut off before this one. {Consent}" : Consent });
            }
        }

        return TokenGrant.Failed(Unusable("was not asked, because the user's grant keeps changing"));
    }

    /// <summary>What another process has renewed.</summary>
    private TokenGrant? Fresh(FeishuStoredUser stored, string? unwanted)
    {
        TimeSpan left = stored.AccessTokenExpiresAt - time.GetUtcNow();
        return stored.AccessToken != unwanted && left > s_leastLeft ? Grant(stored.AccessToken, (long)left.TotalSeconds) with { IsTakenOver = true } : null;
    }

    /// <summary>Stores the successor. Where the store fails now, the token serves all the same, and the successor is written as soon as the store is back.</summary>
    private async Task<TokenGrant> KeepAsync(FeishuStoredUser used, FeishuOAuthResponse answer, DateTimeOffset askedAt)
    {
        TokenGrant grant = ReadGrant(answer);
        if (grant.Error is not null)
        {
            return grant;
        }

        FeishuStoredUser successor = answer.ToStored(askedAt);
        try
        {
            await users.ReplaceAsync(user, used, successor).ConfigureAwait(false);
        }
        catch (GrantStoreException e)
        {
            _unwritten = new Renewal(used, successor);
            logger.GrantNotStored(Operation.Vendor, e);
            _ = KeepWritingAsync();
        }

        return grant;
    }

    private async Task KeepWritingAsync()
    {
        for (int i = 0; i < MostLateTries && _unwritten is not null; i++)
        {
            await Task.Delay(s_latePause, time, CancellationToken.None).ConfigureAwait(false);
            try
            {
                await WriteLateAsync().ConfigureAwait(false);
            }
            catch (GrantStoreException)
            {
                // The next round tries again, and so does the next renewal.
            }
        }
    }

    private async Task WriteLateAsync()
    {
        if (_unwritten is { } renewal)
        {
            await users.ReplaceAsync(user, renewal.Used, renewal.Successor).ConfigureAwait(false);
            _unwritten = null;
        }
    }

    /// <summary>A new consent is another refresh token, which is tried at once whatever was refused before.</summary>
    private TokenCall Renew(FeishuStoredUser stored)
    {
        FeishuOptions current = options();
        return new TokenCall(
            $"{current.AppId}\n{current.AppSecret}\n{stored.RefreshToken ?? stored.AccessToken}",
            new FeishuOAuthRequest { GrantType = "refresh_token", ClientId = current.AppId, ClientSecret = current.AppSecret, RefreshToken = stored.RefreshToken }.For(Operation));
    }

    private ApiError NoConsent(string problem) => new()
    {
        Category = ErrorCategory.Authentication,
        Kind = FailureKind.Definitive,
        Problem = problem,
        Advice = Consent,
        HelpLink = Operation.DocumentationUrl,
    };

    private string Consent => $"User '{user}' must consent (again): send them to GetConsentUrl of the client's Authorization, and hand the code to AcceptConsentAsync.";

    /// <summary>A refresh token that is spent, and what came for it.</summary>
    private sealed class Renewal(FeishuStoredUser used, FeishuStoredUser successor)
    {
        public FeishuStoredUser Used => used;

        public FeishuStoredUser Successor => successor;
    }
}
