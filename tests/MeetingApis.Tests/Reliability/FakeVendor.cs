using System.Collections.Concurrent;

namespace MeetingApis.Tests.Reliability;

/// <summary>
/// The vendor's side of the wire, below the transport guard: hands out tokens, takes calls that carry the valid one, and
/// counts. It answers at once unless the test puts something else in the way.
/// </summary>
internal sealed class FakeVendor : HttpMessageHandler
{
    private readonly VendorRig _rig;
    private readonly TimeProvider _time;
    private readonly long _start;
    private readonly ConcurrentQueue<TimeSpan> _tokenRequests = new();
    private readonly ConcurrentDictionary<string, int> _sends = new(StringComparer.Ordinal);
    private string? _valid;
    private int _tokens;
    private int _calls;
    private int _rejected;

    public FakeVendor(VendorRig rig, TimeProvider time)
    {
        (_rig, _time, _start) = (rig, time, time.GetTimestamp());
        OnToken = (_, _) => Task.FromResult(HandOut());
        OnCall = (request, _) => Task.FromResult(Judge(request));
    }

    /// <summary>The token endpoint; hands out a new token unless it is replaced.</summary>
    public Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> OnToken { get; set; }

    /// <summary>Every other operation; takes the token that was handed out last unless it is replaced.</summary>
    public Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> OnCall { get; set; }

    public int TokenSeconds { get; set; } = 7200;

    /// <summary>When the token requests came, from the start.</summary>
    public IReadOnlyList<TimeSpan> TokenRequests => [.. _tokenRequests];

    public int Calls => Volatile.Read(ref _calls);

    /// <summary>How many calls carried a token that was not valid.</summary>
    public int Rejected => Volatile.Read(ref _rejected);

    /// <summary>How often each call was sent, by its id.</summary>
    public IReadOnlyDictionary<string, int> Sends => _sends;

    /// <summary>Hands out the next token, which from now on is the valid one.</summary>
    public HttpResponseMessage HandOut()
    {
        string token = $"token-{Interlocked.Increment(ref _tokens)}";
        Volatile.Write(ref _valid, token);
        return _rig.Token(token, TokenSeconds);
    }

    /// <summary>No token is valid until the next one is handed out.</summary>
    public void Revoke() => Volatile.Write(ref _valid, null);

    public HttpResponseMessage Judge(HttpRequestMessage request)
    {
        if (_rig.TokenOf(request) is { } token && token == Volatile.Read(ref _valid))
        {
            return _rig.Success();
        }

        Interlocked.Increment(ref _rejected);
        return _rig.TokenRejected();
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (_rig.IsTokenRequest(request))
        {
            _tokenRequests.Enqueue(_time.GetElapsedTime(_start));
            return await OnToken(request, cancellationToken);
        }

        Interlocked.Increment(ref _calls);
        _sends.AddOrUpdate(await _rig.IdOfAsync(request), 1, static (_, sends) => sends + 1);
        return await OnCall(request, cancellationToken);
    }
}
