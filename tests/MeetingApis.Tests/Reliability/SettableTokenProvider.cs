namespace MeetingApis.Tests.Reliability;

/// <summary>Gives the token that the test has put there.</summary>
internal sealed class SettableTokenProvider(string first) : IAccessTokenProvider
{
    public AccessToken Token { get; set; } = new(first);

    public ValueTask<AccessToken> GetAsync(AccessTokenRequest request, CancellationToken cancellationToken = default) => new(Token);

    public void Invalidate(AccessTokenRequest request, AccessToken rejected)
    {
    }
}
