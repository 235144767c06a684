namespace MeetingApis.Tests.Pipeline;

/// <summary>Gives its token when the test says so, and nothing before.</summary>
internal sealed class BlockedTokenProvider : IAccessTokenProvider
{
    private readonly TaskCompletionSource _waiting = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<AccessToken> _token = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when the first caller waits.</summary>
    public Task Waiting => _waiting.Task;

    public void Release(string token) => _token.SetResult(new AccessToken(token));

    public async ValueTask<AccessToken> GetAsync(AccessTokenRequest request, CancellationToken cancellationToken = default)
    {
        _waiting.TrySetResult();
        return await _token.Task.WaitAsync(cancellationToken);
    }

    public void Invalidate(AccessTokenRequest request, AccessToken rejected)
    {
    }
}
