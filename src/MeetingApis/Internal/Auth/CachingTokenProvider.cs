using Microsoft.Extensions.Logging;

namespace MeetingApis.Internal;

/// <summary>
/// Keeps one token. Callers share one fetch, which belongs to none of them; a token is renewed before it expires, while
/// the callers go on with the current one. There is no timer: an idle app asks for nothing.
/// </summary>
/// <param name="token">The token that is kept.</param>
/// <param name="endpoint">Whom to ask for it.</param>
/// <param name="shared">Where processes share it; null for nowhere.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where to log.</param>
/// <param name="telemetry">Counts the requests.</param>
internal sealed class CachingTokenProvider(AccessTokenRequest token, TokenEndpoint endpoint, SharedTokens? shared, TimeProvider time, ILogger logger, ClientTelemetry telemetry) : ITokenSource
{
    private readonly Lock _lock = new();
    private readonly TokenFailures _failures = new(endpoint, time);
    private CachedToken? _current;
    private Task<TokenAnswer>? _fetch;
    private long? _renewedAt;
    private int _generation;

    /// <summary>Whether there is something to keep: a valid token, or a refusal after which it is too early to try again.</summary>
    public bool IsInUse
    {
        get
        {
            lock (_lock)
            {
                return _fetch is not null || (_current is { } current && !IsOver(current.Lifetime, current.Since)) || _failures.IsRefused;
            }
        }
    }

    /// <summary>Whether a valid token is at hand.</summary>
    public bool HasToken
    {
        get
        {
            lock (_lock)
            {
                return ValidToken() is not null;
            }
        }
    }

    /// <summary>Whether a valid token is at hand that should have been renewed, and was not.</summary>
    public bool IsRenewalFailing
    {
        get
        {
            lock (_lock)
            {
                return ValidToken() is not null && _failures.HasFailed;
            }
        }
    }

    public ValueTask<AccessToken?> GetAsync(CancellationToken cancellationToken)
    {
        CachedToken? current = Volatile.Read(ref _current);
        TimeSpan age = current is null ? TimeSpan.MaxValue : time.GetElapsedTime(current.Since);
        if (current is null || age >= current.Lifetime)
        {
            return new ValueTask<AccessToken?>(WaitAsync(GetAnswerAsync(), cancellationToken));
        }

        if (age >= current.RenewAfter)
        {
            RenewInBackground(current);
        }

        return new ValueTask<AccessToken?>(current.Token);
    }

    public ValueTask<AccessToken?> RenewAsync(AccessToken rejected, CancellationToken cancellationToken) =>
        new(WaitAsync(RenewAnswerAsync(rejected), cancellationToken));

    /// <summary>Keeps the token: the next call that fails with it requests another one.</summary>
    public void Rejected(AccessToken renewed)
    {
    }

    /// <summary>Forgets the token, because its credentials or grant have changed. A running fetch serves only the callers that already wait for it.</summary>
    public void Reset()
    {
        lock (_lock)
        {
            _generation++;
            (_current, _fetch, _renewedAt) = (null, null, null);
            _failures.Reset();
        }
    }

    /// <summary>Forgets the token, here and where processes share it. Those that hold it already may use it until it expires.</summary>
    /// <param name="credentials">The credentials of the token's requests. Nobody has to be asked for them, as for what else a request needs.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <exception cref="GrantStoreException">The store fails.</exception>
    public Task ForgetAsync(string credentials, CancellationToken cancellationToken)
    {
        Reset();
        return shared?.RemoveAsync(token, TokenRequest.FingerprintOf(credentials), cancellationToken) ?? Task.CompletedTask;
    }

    private static async Task<AccessToken?> WaitAsync(Task<TokenAnswer> fetch, CancellationToken cancellationToken)
    {
        TokenAnswer answer = await fetch.WaitAsync(cancellationToken).ConfigureAwait(false);
        return answer.Token ?? throw ErrorMapper.ToException(answer.FailedOperation!, answer.Error!, RetryRules.IsOutcomeUnknown(answer.FailedOperation!, answer.Error!));
    }

    private void RenewInBackground(CachedToken current)
    {
        lock (_lock)
        {
            if (ReferenceEquals(_current, current) && _fetch is null && !_failures.IsTooEarly)
            {
                _fetch = StartFetch();
            }
        }
    }

    /// <summary>Returns the token, or the reason why there is none, as data. All callers share a running fetch.</summary>
    public Task<TokenAnswer> GetAnswerAsync()
    {
        lock (_lock)
        {
            return ValidToken() is { } current ? Task.FromResult(new TokenAnswer(current, _current!.Lifetime, null))
                : _fetch is null && _failures.InForce is { } failure ? failure
                : _fetch ??= StartFetch();
        }
    }

    /// <summary>
    /// Returns a token in place of a rejected one. It requests one at most once a second, however often tokens are
    /// rejected; within that second it returns the rejected token again. Other calls go on with that token in the
    /// meantime, because one operation may reject what all others accept.
    /// </summary>
    public Task<TokenAnswer> RenewAnswerAsync(AccessToken rejected)
    {
        lock (_lock)
        {
            if (ValidToken() is { } current && current.Value != rejected.Value)
            {
                return Task.FromResult(new TokenAnswer(current, _current!.Lifetime, null));
            }

            if (_fetch is not null)
            {
                return _fetch;
            }

            if (_failures.InForce is { } failure)
            {
                return failure;
            }

            if (_renewedAt is { } at && !IsOver(TokenEndpoint.LeastDelay, at))
            {
                return Task.FromResult(new TokenAnswer(rejected, TimeSpan.Zero, null));
            }

            _renewedAt = time.GetTimestamp();
            return _fetch = StartFetch();
        }
    }

    private AccessToken? ValidToken() => _current is { } current && !IsOver(current.Lifetime, current.Since) ? current.Token : null;

    private TokenAnswer? RefusalOf(TokenRequest call)
    {
        lock (_lock)
        {
            return _failures.RefusalOf(call);
        }
    }

    /// <summary>Starts a fetch that no caller's cancellation, context or trace reaches.</summary>
    private Task<TokenAnswer> StartFetch()
    {
        int generation = _generation;
        using (ExecutionContext.SuppressFlow())
        {
            Task<TokenAnswer> fetch = Task.Run(() => FetchAsync(generation));
            // A renewal that throws is awaited by nobody, and is no unobserved exception for it.
            _ = fetch.ContinueWith(static failed => failed.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            return fetch;
        }
    }

    private async Task<TokenAnswer> FetchAsync(int generation)
    {
        long started = time.GetTimestamp();
        TokenRequest? call = null;
        bool isKnown = false;
        TokenAnswer? answer = null;
        try
        {
            call = await endpoint.PrepareAsync().ConfigureAwait(false);
            if ((call.Failure ?? RefusalOf(call)) is { } failure)
            {
                isKnown = true;
                return failure;
            }

            answer = await (shared?.GetAsync(token, call, Unwanted(), endpoint) ?? endpoint.FetchAsync(call, Unwanted()?.Value)).ConfigureAwait(false);
            isKnown = answer.FailedOperation is not null;
            answer = answer.Error is null ? answer : answer with { FailedOperation = answer.FailedOperation ?? endpoint.Operation };
        }
        catch (Exception e) when (e is not (InvalidOperationException or ArgumentException))
        {
            answer = TokenAnswer.Failed(
                new ApiError
                {
                    Category = MeetingErrorCategory.Unavailable,
                    Kind = FailureKind.Ambiguous,
                    Problem = "gave no access token, because the request for it failed on this side",
                    HelpLink = endpoint.Operation.DocumentationUrl,
                    Cause = e,
                },
                endpoint.Operation);
        }
        finally
        {
            if (isKnown)
            {
                FinishWithoutRequest(generation);
            }
            else
            {
                Finish(answer, started, call, generation);
            }
        }

        return answer;
    }

    /// <summary>The token that is to be replaced.</summary>
    private AccessToken? Unwanted()
    {
        lock (_lock)
        {
            return _current?.Token;
        }
    }

    /// <summary>Ends a fetch that sent no request. The endpoint that failed instead counts the failure, and a refusal in force is not counted twice.</summary>
    private void FinishWithoutRequest(int generation)
    {
        lock (_lock)
        {
            if (generation == _generation)
            {
                (_fetch, _renewedAt) = (null, null);
                _failures.PassedOn();
            }
        }
    }

    private void Finish(TokenAnswer? answer, long started, TokenRequest? call, int generation)
    {
        lock (_lock)
        {
            if (generation == _generation)
            {
                Settle(answer, started, call);
            }
        }

        if (answer is null or { IsTakenOver: true })
        {
            return;
        }

        telemetry.TokenRefreshed(endpoint.Operation, answer.Error);
        if (answer.Error is { } error)
        {
            logger.TokenFetchFailed(telemetry.Client, token.Kind, error.Category, error.Code);
        }
        else
        {
            logger.TokenFetched(telemetry.Client, token.Kind, answer.Lifetime);
        }
    }

    private void Settle(TokenAnswer? answer, long started, TokenRequest? call)
    {
        (Task<TokenAnswer>? fetch, _fetch) = (_fetch, null);
        if (answer?.Error is { } failed)
        {
            _renewedAt = null;
            _failures.Remember(failed, call);
        }
        else if (answer?.Token is { } issued)
        {
            _failures.Clear();
            // A token that another process has asked for is none that was asked for here, should it be rejected too.
            _renewedAt = answer.IsTakenOver ? null : _renewedAt;
            TimeSpan renewAfter = answer.Lifetime - RenewalLead(answer.Lifetime);
            _current = new CachedToken(issued, started, answer.Lifetime, renewAfter > TokenEndpoint.LeastDelay ? renewAfter : TokenEndpoint.LeastDelay);
        }
        else
        {
            _failures.Threw(fetch);
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
