namespace MeetingApis.Starvation;

/// <summary>A host's own source of tokens that is down.</summary>
internal sealed class FailingTokens : IAccessTokenProvider
{
    public ValueTask<AccessToken> GetAsync(AccessTokenRequest request, CancellationToken cancellationToken = default) => ValueTask.FromException<AccessToken>(new TimeoutException("There is no token."));

    public void Invalidate(AccessTokenRequest request, AccessToken rejected)
    {
    }
}
