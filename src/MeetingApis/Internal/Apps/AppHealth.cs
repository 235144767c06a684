namespace MeetingApis.Internal;

/// <summary>
/// Whether an app can be called, without a call. A token that is at hand is not asked for again, and a vendor that gave none
/// is left alone for a while, however often somebody wants to know.
/// </summary>
/// <param name="client">The app's client, in no organisation.</param>
/// <param name="vendorClock">The vendor's clock.</param>
/// <param name="time">The clock.</param>
internal sealed class AppHealth(ClientLabel client, VendorClock vendorClock, TimeProvider time)
{
    /// <summary>How long a failure is the answer to everybody who asks.</summary>
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(30);

    private TokenHealth? _failure;

    public ClientLabel Client => client;

    /// <summary>By how much this machine's clock is ahead of the vendor's; null until the vendor has said its time.</summary>
    public TimeSpan? ClockSkew => vendorClock.Skew;

    /// <summary>The app's first token. Null where there is none to be had without an organisation.</summary>
    public required ITokenSource? Token { private get; init; }

    /// <summary>The ticket that the vendor pushes to the app. Null where it needs none.</summary>
    public required TicketGrant? Ticket { private get; init; }

    /// <summary>The cache through which processes share tokens. Null where they do not.</summary>
    public required SharedTokens? Cache { private get; init; }

    /// <summary>The grants. Null where they are kept in memory.</summary>
    public required Grants? Grants { private get; init; }

    /// <summary>How long calls still have to wait, by order of the vendor: those of the whole app, or of any operation in its own organisation.</summary>
    public required Func<TimeSpan> OrderedWait { get; init; }

    /// <summary>How many organisations have to wait.</summary>
    public required Func<int> WaitingTenants { get; init; }

    /// <summary>Gets the app's token, or says why there is none. Null where none can be checked.</summary>
    /// <exception cref="OperationCanceledException">The caller does not wait any longer.</exception>
    public async Task<TokenHealth?> CheckTokenAsync(CancellationToken cancellationToken)
    {
        if (Token is not { } source)
        {
            return null;
        }

        var keeper = source as CachingTokenProvider;
        if (Volatile.Read(ref _failure) is { } known && time.GetElapsedTime(known.At) < s_pause && keeper is not { HasToken: true })
        {
            return known;
        }

        TokenHealth health = await AskAsync(source, cancellationToken).ConfigureAwait(false);
        Volatile.Write(ref _failure, health.IsObtainable ? null : health);
        return health with { IsRenewalFailing = keeper is { IsRenewalFailing: true } };
    }

    /// <summary>Whether there is a ticket, and whether the store could be read. Null where the app needs none.</summary>
    public async Task<(bool HasTicket, bool IsStoreReachable)?> CheckTicketAsync()
    {
        try
        {
            return Ticket is null ? null : (await Ticket.ReadAsync().ConfigureAwait(false) is not null, true);
        }
        catch (GrantStoreException)
        {
            return (false, false);
        }
    }

    /// <summary>Whether the token cache answers. Null where there is none.</summary>
    public async Task<bool?> CheckCacheAsync() => Cache is null ? null : await Cache.IsReachableAsync().ConfigureAwait(false);

    /// <summary>Whether the grant store answers. Null where grants are kept in memory.</summary>
    public async Task<bool?> CheckStoreAsync() => Grants is null ? null : await Grants.IsReachableAsync().ConfigureAwait(false);

    private async Task<TokenHealth> AskAsync(ITokenSource source, CancellationToken cancellationToken)
    {
        try
        {
            AccessToken? token = await source.GetAsync(cancellationToken).ConfigureAwait(false);
            return new TokenHealth(token is null ? MeetingErrorCategory.Authentication.ToString() : null, time.GetTimestamp());
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (MeetingApiException e)
        {
            return new TokenHealth(e.Category.ToString(), time.GetTimestamp()) { Code = e.Code, RequestId = e.RequestId };
        }
        catch (Exception e)
        {
            // The application's own provider may throw anything, whose message may say anything.
            return new TokenHealth(e.GetType().FullName, time.GetTimestamp());
        }
    }
}
