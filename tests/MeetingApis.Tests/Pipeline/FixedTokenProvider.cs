using System.Collections.Concurrent;

namespace MeetingApis.Tests.Pipeline;

/// <summary>Hands out given tokens in turn, the last one for ever, and keeps a record.</summary>
internal sealed class FixedTokenProvider(params string[] tokens) : IAccessTokenProvider
{
    private readonly ConcurrentQueue<AccessTokenRequest> _requests = new();
    private readonly ConcurrentQueue<string> _rejected = new();
    private int _current;

    public IReadOnlyCollection<AccessTokenRequest> Requests => _requests;

    /// <summary>The tokens that were reported as rejected.</summary>
    public IReadOnlyCollection<string> Rejected => _rejected;

    public ValueTask<AccessToken> GetAsync(AccessTokenRequest request, CancellationToken cancellationToken = default)
    {
        _requests.Enqueue(request);
        return new ValueTask<AccessToken>(new AccessToken(tokens[Math.Min(Volatile.Read(ref _current), tokens.Length - 1)]));
    }

    public void Invalidate(AccessTokenRequest request, AccessToken rejected)
    {
        _rejected.Enqueue(rejected.Value);
        Interlocked.Increment(ref _current);
    }
}
