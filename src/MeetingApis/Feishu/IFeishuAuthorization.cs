namespace MeetingApis.Feishu;

/// <summary>
/// Stores the tickets that Feishu pushes to a store app, and the consents of users. Call it from the handlers of the
/// app's webhook and login page; use <see cref="FeishuClient"/> for everything else.
/// </summary>
/// <remarks>
/// Everything accepted here is stored in the <see cref="IGrantStore"/> of the options, for all processes that share it.
/// Every method throws a <see cref="MeetingUnavailableException"/> when the store fails.
/// </remarks>
public interface IFeishuAuthorization
{
    /// <summary>Stores the ticket of an <c>app_ticket</c> event, which Feishu pushes to a store app about once an hour.</summary>
    /// <param name="appTicket">The event's <c>app_ticket</c>.</param>
    /// <param name="issuedAt">The time of the event, its <c>ts</c>. A ticket older than the stored one is ignored. Null means now.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <exception cref="InvalidOperationException">The app is a custom app, which has no tickets.</exception>
    Task AcceptAppTicketAsync(string appTicket, DateTimeOffset? issuedAt = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Asks Feishu to push the ticket to the app's webhook again. You rarely need this: the library does it by itself,
    /// at most once a minute, when a call finds no ticket or a stale one.
    /// </summary>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <exception cref="InvalidOperationException">The app is a custom app, which has no tickets.</exception>
    /// <exception cref="MeetingAuthenticationException">Feishu refuses the app's credentials.</exception>
    Task ResendAppTicketAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Creates the address of the page on which a user allows the app to act for them. The page is on the accounts host
    /// that belongs to the base address, or at <see cref="FeishuOptions.AccountsBaseAddress"/>.
    /// </summary>
    /// <param name="request">What to ask the user for.</param>
    /// <exception cref="ArgumentException">The code verifier is not 43 to 128 allowed characters, there are more than 50 scopes or an invalid one, or the redirect address is relative.</exception>
    Uri GetConsentUrl(FeishuConsentRequest request);

    /// <summary>
    /// Exchanges the code of the redirect for the user's tokens and stores them. From then on
    /// <see cref="FeishuClient.AsUser"/> acts for this user. An earlier consent is replaced.
    /// </summary>
    /// <param name="answer">The values from the redirect. Check its <c>state</c> first.</param>
    /// <param name="cancellationToken">Cancels the call before the exchange begins. Once it has begun, the call runs to its end, so that its result is not lost.</param>
    /// <exception cref="ArgumentException">The code verifier is not 43 to 128 allowed characters, or the redirect address is relative. The code is not used up.</exception>
    /// <exception cref="MeetingUnavailableException">
    /// Feishu could not be reached, or the store fails. The message says so if the code is used up and its result is
    /// lost: the user must then consent again.
    /// </exception>
    /// <exception cref="MeetingAuthenticationException">The code is unknown, used or too old, or the verifier or the app's credentials are wrong.</exception>
    Task<FeishuConsent> AcceptConsentAsync(FeishuConsentAnswer answer, CancellationToken cancellationToken = default);

    /// <summary>
    /// Forgets a user's consent. It is not an error if there is none. Other processes may use an access token that they
    /// already hold until it expires.
    /// </summary>
    /// <param name="user">The user's name, as in <see cref="FeishuConsentAnswer.User"/>.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    Task ForgetUserAsync(string user, CancellationToken cancellationToken = default);

    /// <summary>
    /// Forgets the tokens that an <c>auth.user_access_token.revoked_v4</c> event names. What was issued after the event
    /// stays. If the event is about the access token alone, the refresh token gives another one. You need this only if
    /// you receive events without <c>AddFeishuEvents</c>, which calls it.
    /// </summary>
    /// <remarks>The user is found by <see cref="FeishuConsentAnswer.OpenId"/>, or by a name that is the user's open, union or user id. It is not an error if nobody is found.</remarks>
    /// <param name="revoked">The event, with the time of its envelope; without one, now.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    Task AcceptRevocationAsync(FeishuUserAccessTokenRevoked revoked, CancellationToken cancellationToken = default);

    /// <summary>
    /// Forgets the access token of an organisation, here and in the shared cache, as when it has uninstalled the app. Other
    /// processes may use a token that they already hold until it expires.
    /// </summary>
    /// <param name="tenantKey">The organisation's key.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <exception cref="InvalidOperationException">The app is a custom app, which has one organisation.</exception>
    Task ForgetTenantAsync(string tenantKey, CancellationToken cancellationToken = default);
}
