using Microsoft.Extensions.Logging;

namespace MeetingApis.Internal;

/// <summary>
/// Keeps one token. Callers share one fetch, which belongs to none of them; a token is renewed before it expires, while
/// the callers go on with the current one. There is no timer: an idle app asks for nothing.
/// </summary>
internal sealed class CachingTokenProvider(TokenEndpoint endpoint, TimeProvider time, ILogger logger) : IAccessTokenProvider
{
    private static readonly TimeSpan s_fetchTimeout = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan s_renewalPause = TimeSpan.FromSeconds(30);

    private readonly Lock _lock = new();
    private CachedToken? _current;
    private Task<TokenGrant>? _fetch;
    private RememberedFailure? _failure;

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
            if (_current?.Token.Value == rejected.Value)
            {
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
            bool pauses = _failure is { } failure && (!IsOver(s_renewalPause, failure.Since) || IsInForce(failure));
            if (ReferenceEquals(_current, current) && _fetch is null && !pauses)
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

            if (_fetch is null && _failure is { } failure && IsInForce(failure))
            {
                return Task.FromResult(TokenGrant.Failed(failure.Error));
            }

            return _fetch ??= StartFetch();
        }
    }

    /// <summary>Refused credentials are tried again at once when they have changed.</summary>
    private bool IsInForce(RememberedFailure failure) =>
        !IsOver(failure.Pause, failure.Since) && (failure.Fingerprint is null || failure.Fingerprint == endpoint.Fingerprint());

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
        string fingerprint = endpoint.Fingerprint();
        TokenGrant? grant = null;
        try
        {
            using var limit = new CancellationTokenSource(s_fetchTimeout, time);
            grant = await endpoint.FetchAsync(limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException e)
        {
            grant = TokenGrant.Failed(new ApiError
            {
                Category = ErrorCategory.Unavailable,
                Kind = FailureKind.Ambiguous,
                Problem = $"gave no access token within {s_fetchTimeout.TotalSeconds:0} s",
                HelpLink = endpoint.Operation.DocumentationUrl,
                Cause = new TimeoutException("The token request's time was over.", e),
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
            _failure = grant?.Error is { } failed ? RememberedFailure.Of(failed, endpoint, fingerprint, _failure, time.GetTimestamp()) : null;
            if (grant?.Token is { } token)
            {
                _current = new CachedToken(token, started, grant.Lifetime, grant.Lifetime - RenewalLead(grant.Lifetime));
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

    private TimeSpan RenewalLead(TimeSpan lifetime)
    {
        (TimeSpan least, TimeSpan most) = endpoint.RenewalWindow;
        TimeSpan lead = least + (Random.Shared.NextDouble() * (most - least));
        return lead < lifetime / 2 ? lead : lifetime / 2;
    }

    private bool IsOver(TimeSpan span, long since) => time.GetElapsedTime(since) >= span;

    private sealed record CachedToken(AccessToken Token, long Since, TimeSpan Lifetime, TimeSpan RenewAfter);
}
