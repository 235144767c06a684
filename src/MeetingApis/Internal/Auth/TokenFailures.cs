namespace MeetingApis.Internal;

/// <summary>The failures of requests for one token, and for how long each is the answer to every caller. The holder of the token does the locking.</summary>
/// <param name="endpoint">Who is asked.</param>
/// <param name="time">The clock.</param>
internal sealed class TokenFailures(TokenEndpoint endpoint, TimeProvider time)
{
    private static readonly TimeSpan s_renewalPause = TimeSpan.FromSeconds(30);

    /// <summary>Longer than any pause after a refusal. Refused credentials that are not tried again, such as a ticket, are then forgotten.</summary>
    private static readonly TimeSpan s_refusalMemory = TimeSpan.FromDays(1);

    private readonly Dictionary<string, RememberedFailure> _refusals = new(StringComparer.Ordinal);
    private RememberedFailure? _outage;
    private Task<TokenAnswer>? _thrown;
    private long? _failedAt;

    /// <summary>Whether there is a refusal after which it is too early to try again.</summary>
    public bool IsRefused => _refusals.Values.Any(refusal => !IsOver(refusal.Pause, refusal.Since));

    /// <summary>Whether the last request failed.</summary>
    public bool HasFailed => _failedAt is not null;

    /// <summary>Whether it is too early to renew a token that is still valid.</summary>
    public bool IsTooEarly => (_failedAt is { } at && !IsOver(s_renewalPause, at)) || OutageInForce is not null;

    /// <summary>The result of the last request, if it is too early for another one; otherwise null.</summary>
    public Task<TokenAnswer>? InForce => OutageInForce is { } outage ? Task.FromResult(TokenAnswer.Failed(outage.Error, endpoint.Operation))
        : _thrown is not null && _failedAt is { } at && !IsOver(TokenEndpoint.LeastDelay, at) ? _thrown
        : null;

    private RememberedFailure? OutageInForce => _outage is { } outage && !IsOver(outage.Pause, outage.Since) ? outage : null;

    /// <summary>Refused credentials are tried again at once when they have changed, and not when they change back.</summary>
    public TokenAnswer? RefusalOf(TokenRequest call) => (RefusalInForce(call.Fingerprint) ?? RefusalInForce(call.FingerprintWithTicket)) is { } refusal
        ? TokenAnswer.Failed(refusal.Error, endpoint.Operation)
        : null;

    /// <summary>Refusals are counted for each secret, and an outage in between makes nobody forget them: every refused try brings a ban nearer.</summary>
    public void Remember(ApiError error, TokenRequest? call)
    {
        long now = time.GetTimestamp();
        (_thrown, _failedAt) = (null, now);
        if (call is null || !RememberedFailure.IsRefusal(error))
        {
            _outage = RememberedFailure.Of(error, RememberedFailure.OutagePauses, _outage, now);
            return;
        }

        foreach ((string old, RememberedFailure refusal) in _refusals)
        {
            if (IsOver(s_refusalMemory, refusal.Since))
            {
                _refusals.Remove(old);
            }
        }

        string fingerprint = endpoint.IsRefusalOfTicket(error) ? call.FingerprintWithTicket : call.Fingerprint;
        _refusals[fingerprint] = RememberedFailure.Of(error, endpoint.RefusalPauses, _refusals.GetValueOrDefault(fingerprint), now);
        _outage = null;
    }

    /// <summary>Remembers a request that threw, for the callers that wait and those that come within a second.</summary>
    public void Threw(Task<TokenAnswer>? request) => (_thrown, _failedAt) = (request, time.GetTimestamp());

    /// <summary>Notes that a failure was passed on that another object counts.</summary>
    public void PassedOn() => (_thrown, _failedAt) = (null, time.GetTimestamp());

    /// <summary>A token came.</summary>
    public void Clear()
    {
        (_outage, _thrown, _failedAt) = (null, null, null);
        _refusals.Clear();
    }

    /// <summary>The credentials or the grant have changed. Refusals belong to the credentials, and stay.</summary>
    public void Reset() => (_outage, _thrown) = (null, null);

    private RememberedFailure? RefusalInForce(string fingerprint) =>
        _refusals.GetValueOrDefault(fingerprint) is { } refusal && !IsOver(refusal.Pause, refusal.Since) ? refusal : null;

    private bool IsOver(TimeSpan span, long since) => time.GetElapsedTime(since) >= span;
}
