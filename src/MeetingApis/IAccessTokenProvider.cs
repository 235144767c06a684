namespace MeetingApis;

/// <summary>
/// Gives a client its access tokens. The library brings one that asks the vendor's token endpoint, caches, and renews
/// early; bring another (<see cref="MeetingClientOptions.AccessTokenProvider"/>) where a service of your own hands out
/// the tokens.
/// </summary>
/// <remarks>Called by many threads at once. A provider caches: it is asked before every attempt of every call.</remarks>
public interface IAccessTokenProvider
{
    /// <summary>Returns a token that is valid now.</summary>
    /// <param name="request">For whom the token is.</param>
    /// <param name="cancellationToken">Ends this caller's wait. It must not end a fetch that other callers share.</param>
    /// <exception cref="MeetingAuthenticationException">The vendor refused the application's credentials.</exception>
    /// <exception cref="MeetingUnavailableException">No token could be had just now.</exception>
    ValueTask<AccessToken> GetAsync(AccessTokenRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Says that the vendor rejected a token. The provider drops it if it still holds that very token; one that was
    /// renewed meanwhile stays.
    /// </summary>
    /// <param name="request">For whom the token was.</param>
    /// <param name="rejected">The token that the vendor rejected.</param>
    void Invalidate(AccessTokenRequest request, AccessToken rejected);
}
