using Microsoft.Extensions.Logging;

namespace MeetingApis.Internal;

/// <summary>
/// Keeps one token. Callers share one fetch, which belongs to none of them; a token is renewed before it expires, while
/// the callers go on with the current one. There is no timer: an idle app asks for nothing.
/// </summary>
internal sealed class CachingTokenProvider(TokenEndpoint endpoint, TimeProvider time, ILogger logger) : IAccessTokenProvider
{
    private static readonly TimeSpan s_renewalPause = TimeSpan.FromSeconds(30);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, RememberedFailure> _refusals = new(StringComparer.Ordinal);
    private CachedToken? _current;
    private string? _rejected;
    private Task<TokenGrant>? _fetch;
    private RememberedFailure? _outage;
    private RememberedFailure? _lastFailure;

    public ValueTask<AccessToken> GetAsync(AccessTokenRequest request, CancellationToken cancellationToken = default)
    {
        CachedToken? current = Volatile.Read(ref _current);
        if (current is null || IsOver(current.Lifetime, current.Since))
        {
            return new ValueTask<AccessToken>(WaitAsync(cancellationToken));
        }

        if (IsOver(current.RenewAfter, current.Since))
        {
            RenewInBackground(current);
        }

        return new ValueTask<AccessToken>(current.Token);
    }

    public void Invalidate(AccessTokenRequest request, AccessToken rejected)
    {
        ArgumentNullException.ThrowIfNull(rejected);
        lock (_lock)
        {
            // A token that came back after it was rejected is not asked for again at once: every call would ask.
            if (_current is { } current && current.Token.Value == rejected.Value && (!current.CameBack || IsOver(TokenEndpoint.LeastDelay, current.Since)))
            {
                _rejected = rejected.Value;
                _current = null;
            }
        }
    }

    private async Task<AccessToken> WaitAsync(CancellationToken cancellationToken)
    {
        TokenGrant grant = await SharedFetch().WaitAsync(cancellationToken).ConfigureAwait(false);
        return grant.Token ?? throw ErrorMapper.ToException(endpoint.Operation, grant.Error!, isOutcomeUnknown: false);
    }

    private void RenewInBackground(CachedToken current)
    {
        lock (_lock)
        {
            bool pauses = _lastFailure is { } failure && !IsOver(s_renewalPause, failure.Since);
            if (ReferenceEquals(_current, current) && _fetch is null && !pauses && FailureInForce() is null)
            {
                _fetch = StartFetch();
            }
        }
    }

    private Task<TokenGrant> SharedFetch()
    {
        lock (_lock)
        {
            if (_current is { } current && !IsOver(current.Lifetime, current.Since))
            {
                return Task.FromResult(new TokenGrant(current.Token, current.Lifetime, null));
            }

            if (_fetch is null && FailureInForce() is { } failure)
            {
                return Task.FromResult(TokenGrant.Failed(failure.Error));
            }

            return _fetch ??= StartFetch();
        }
    }

    /// <summary>The failure that answers for now. Refused credentials are tried again at once when they have changed, and not when they change back.</summary>
    private RememberedFailure? FailureInForce()
    {
        if (_outage is { } outage && !IsOver(outage.Pause, outage.Since))
        {
            return outage;
        }

        return _refusals.Count > 0 && _refusals.GetValueOrDefault(endpoint.Fingerprint()) is { } refusal && !IsOver(refusal.Pause, refusal.Since) ? refusal : null;
    }

    /// <summary>Starts a fetch that no caller's cancellation, context or trace reaches.</summary>
    private Task<TokenGrant> StartFetch()
    {
        using (ExecutionContext.SuppressFlow())
        {
            return Task.Run(FetchAsync);
        }
    }

    private async Task<TokenGrant> FetchAsync()
    {
        long started = time.GetTimestamp();
        string fingerprint = "";
        TokenGrant? grant = null;
        try
        {
            fingerprint = endpoint.Fingerprint();
            grant = await endpoint.FetchAsync().ConfigureAwait(false);
        }
        catch (Exception e) when (e is not (InvalidOperationException or ArgumentException))
        {
            grant = TokenGrant.Failed(new ApiError
            {
                Category = ErrorCategory.Unavailable,
                Kind = FailureKind.Ambiguous,
                Problem = "gave no access token, because the request for it failed on this side",
                HelpLink = endpoint.Operation.DocumentationUrl,
                Cause = e,
            });
        }
        finally
        {
            Finish(grant, started, fingerprint);
        }

        return grant;
    }

    private void Finish(TokenGrant? grant, long started, string fingerprint)
    {
        lock (_lock)
        {
            _fetch = null;
            if (grant?.Error is { } failed)
            {
                Remember(failed, fingerprint);
            }
            else if (grant?.Token is { } token)
            {
                (_outage, _lastFailure) = (null, null);
                _refusals.Clear();
                _current = new CachedToken(token, started, grant.Lifetime, grant.Lifetime - RenewalLead(grant.Lifetime), CameBack: token.Value == _rejected);
            }
        }

        Telemetry.TokenRefreshed(endpoint.Operation.Vendor, grant?.Error);
        if (grant?.Error is { } error)
        {
            logger.TokenFetchFailed(endpoint.Operation.Vendor, error.Category, error.Code);
        }
        else if (grant is not null)
        {
            logger.TokenFetched(endpoint.Operation.Vendor, grant.Lifetime);
        }
    }

    /// <summary>Refusals are counted for each secret, and an outage in between makes nobody forget them: every refused try brings a ban nearer.</summary>
    private void Remember(ApiError error, string fingerprint)
    {
        bool isRefusal = RememberedFailure.IsRefusal(error);
        _lastFailure = isRefusal
            ? RememberedFailure.Of(error, endpoint.RefusalPauses, _refusals.GetValueOrDefault(fingerprint), time.GetTimestamp())
            : RememberedFailure.Of(error, RememberedFailure.OutagePauses, _outage, time.GetTimestamp());
        if (isRefusal)
        {
            _refusals[fingerprint] = _lastFailure;
        }

        _outage = isRefusal ? null : _lastFailure;
    }

    private TimeSpan RenewalLead(TimeSpan lifetime)
    {
        (TimeSpan least, TimeSpan most) = endpoint.RenewalWindow;
        TimeSpan lead = least + (Random.Shared.NextDouble() * (most - least));
        return lead < lifetime / 2 ? lead : lifetime / 2;
    }

    private bool IsOver(TimeSpan span, long since) => time.GetElapsedTime(since) >= span;

    private sealed record CachedToken(AccessToken Token, long Since, TimeSpan Lifetime, TimeSpan RenewAfter, bool CameBack);
}
