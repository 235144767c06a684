namespace MeetingApis;

/// <summary>
/// Provides a client with access tokens. The library's own provider requests tokens from the vendor's token endpoint,
/// caches them and renews them early. Set another one (<see cref="MeetingClientOptions.AccessTokenProvider"/>) if a
/// service of your own issues the tokens.
/// </summary>
/// <remarks>It is called by many threads at once and before every attempt of every call, so it must cache its tokens.</remarks>
public interface IAccessTokenProvider
{
    /// <summary>Returns a token that is valid now.</summary>
    /// <param name="request">Says which token is needed: vendor, app, kind, organisation and user.</param>
    /// <param name="cancellationToken">Cancels this caller's wait. It must not cancel a token request that other callers share.</param>
    /// <exception cref="MeetingAuthenticationException">The vendor refused the application's credentials.</exception>
    /// <exception cref="MeetingUnavailableException">No token is available at the moment.</exception>
    ValueTask<AccessToken> GetAsync(AccessTokenRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Tells the provider that the vendor rejected a token. The provider drops the token if it still holds exactly that
    /// one, and keeps a token that was renewed in the meantime.
    /// </summary>
    /// <param name="request">Says which token was rejected, as in <see cref="GetAsync"/>.</param>
    /// <param name="rejected">The token that the vendor rejected.</param>
    void Invalidate(AccessTokenRequest request, AccessToken rejected);
}
