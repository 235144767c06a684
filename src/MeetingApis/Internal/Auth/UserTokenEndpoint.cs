using Microsoft.Extensions.Logging;

namespace MeetingApis.Internal;

/// <summary>
/// A user's access token. Its refresh token works once, so that a renewal happens under the store's lock, by one process
/// for all: the store is proved writable before the token is spent, and the successor is stored before anyone else reads.
/// </summary>
internal abstract class UserTokenEndpoint(ApiInvoker invoker, UserGrants users, string user, TimeProvider time, ILogger logger) : TokenEndpoint(invoker)
{
    private const int MostTries = 3;

    /// <summary>With <see cref="s_latePause"/> between them, five hours.</summary>
    private const int MostLateTries = 1800;

    /// <summary>A stored access token with less than this left is not worth taking over.</summary>
    private static readonly TimeSpan s_leastLeft = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan s_latePause = TimeSpan.FromSeconds(10);

    private volatile Renewal? _unwritten;

    public override (TimeSpan Least, TimeSpan Most) RenewalWindow => (TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(10));

    /// <summary>The grant holds the token already.</summary>
    public override bool IsShared => false;

    /// <summary>What to do with a user who must consent (again), as the end of a sentence.</summary>
    protected abstract string HowToConsent { get; }

    private string Consent => $"User '{user}' must consent (again): {HowToConsent}.";

    public sealed override async ValueTask<TokenRequest> PrepareAsync()
    {
        await WriteLateAsync().ConfigureAwait(false);
        (StoredUser? stored, Grant grant) = await users.ReadAsync(user).ConfigureAwait(false);
        return stored is null
            ? TokenRequest.Failed(NoConsent(grant.IsUnreadable ? "cannot act for the user, whose grant was protected with another key" : "cannot act for the user, who has not consented"), Operation)
            : Renew(stored);
    }

    /// <summary>Makes the request for a renewal. Its credentials name the grant: a new consent is tried at once, whatever was refused before.</summary>
    protected abstract TokenRequest Renew(StoredUser stored);

    /// <summary>Returns the consent that replaces the one that was used.</summary>
    protected abstract StoredUser Successor(object response, DateTimeOffset askedAt);

    protected sealed override async Task<TokenAnswer> SendAsync(TokenRequest call, string? unwanted)
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

    private async Task<TokenAnswer> SendUnderLockAsync(string? unwanted)
    {
        for (int i = 0; i < MostTries; i++)
        {
            (StoredUser? stored, Grant grant) = await users.ReadAsync(user).ConfigureAwait(false);
            if (stored is null)
            {
                return TokenAnswer.Failed(NoConsent("cannot act for the user, whose consent is gone"));
            }

            if (Fresh(stored, unwanted) is { } fresh)
            {
                return fresh;
            }

            if (stored.RefreshToken is null)
            {
                return TokenAnswer.Failed(NoConsent("cannot act for the user any longer, who did not consent to offline access"));
            }

            if (!await users.TryMarkAsync(user, stored, grant).ConfigureAwait(false))
            {
                continue;
            }

            DateTimeOffset askedAt = time.GetUtcNow();
            Outcome outcome = await AskAsync(Renew(stored)).ConfigureAwait(false);
            if (outcome.Error is not { } failed)
            {
                return await KeepAsync(stored, outcome, askedAt).ConfigureAwait(false);
            }

            ApiError error = AsTokenFailure(failed);
            if (failed is { Kind: FailureKind.Ambiguous } or { Category: MeetingErrorCategory.Protocol } or { Code: null, Kind: FailureKind.Definitive or FailureKind.TokenRejected })
            {
                return TokenAnswer.Failed(MayBeSpent(error));
            }

            // The refresh token was not used: the grant is what it was before the mark.
            await users.ReplaceAsync(user, stored, stored).ConfigureAwait(false);

            if (error is not { Category: MeetingErrorCategory.Authentication, Kind: FailureKind.Definitive })
            {
                return TokenAnswer.Failed(error);
            }

            // Somebody whose lock was lost may have been faster.
            if ((await users.ReadAsync(user).ConfigureAwait(false)).User?.RefreshToken == stored.RefreshToken)
            {
                // A row with an advice of its own is about the app, and no consent helps.
                return TokenAnswer.Failed(error with { Advice = error.Advice ?? (stored.IsRenewing ? $"A renewal was cut off before this one. {Consent}" : Consent) });
            }
        }

        return TokenAnswer.Failed(Unusable("was not asked, because the user's grant keeps changing"));
    }

    /// <summary>Returns the token that another process has renewed, or null.</summary>
    private TokenAnswer? Fresh(StoredUser stored, string? unwanted)
    {
        TimeSpan left = stored.AccessTokenExpiresAt - time.GetUtcNow();
        return stored.AccessToken != unwanted && left > s_leastLeft && AccessToken.IsUsable(stored.AccessToken) ? Issued(stored.AccessToken, (long)left.TotalSeconds) with { IsTakenOver = true } : null;
    }

    /// <summary>Stores the successor, whatever else is wrong with the answer that it came in. Where the store fails now, the token serves all the same, and the successor is written as soon as the store is back.</summary>
    private async Task<TokenAnswer> KeepAsync(StoredUser used, Outcome answer, DateTimeOffset askedAt)
    {
        TokenAnswer read = ReadAnswer(answer);
        StoredUser successor = Successor(answer.Value!, askedAt).After(used);
        if (read.Error is { } error && successor.RefreshToken == used.RefreshToken)
        {
            return read with { Error = MayBeSpent(error) };
        }

        try
        {
            await users.ReplaceAsync(user, used, successor).ConfigureAwait(false);
        }
        catch (GrantStoreException e)
        {
            _unwritten = new Renewal(used, successor);
            logger.GrantNotStored(Client, e);
            _ = KeepWritingAsync();
        }

        return read;
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
            // Not the next one, which another thread may have left meanwhile.
            Interlocked.CompareExchange(ref _unwritten, null, renewal);
        }
    }

    /// <summary>Marks a failure after which it is unknown whether the vendor has accepted the refresh token, because no intelligible answer came.</summary>
    private ApiError MayBeSpent(ApiError error) => error with
    {
        Kind = FailureKind.Ambiguous,
        Advice = $"{(error.Advice is null ? "" : $"{error.Advice} ")}The refresh token may be used up. Where the next renewal is refused, user '{user}' must consent (again): {HowToConsent}.",
    };

    private ApiError NoConsent(string problem) => new()
    {
        Category = MeetingErrorCategory.Authentication,
        Kind = FailureKind.Definitive,
        Problem = problem,
        Advice = Consent,
        HelpLink = Operation.DocumentationUrl,
    };

    /// <summary>A used refresh token and its successor.</summary>
    private sealed class Renewal(StoredUser used, StoredUser successor)
    {
        public StoredUser Used => used;

        public StoredUser Successor => successor;
    }
}
