namespace MeetingApis.DingTalk;

/// <summary>
/// Stores the tickets that DingTalk pushes to a third-party app, and the logins of users. Call it from the handlers of
/// the app's events and login page; use <see cref="DingTalkClient"/> for everything else.
/// </summary>
/// <remarks>
/// Everything accepted here is stored in the <see cref="IGrantStore"/> of the options, for all processes that share it.
/// Every method throws a <see cref="MeetingUnavailableException"/> when the store fails.
/// </remarks>
public interface IDingTalkAuthorization
{
    /// <summary>
    /// Stores the ticket of a <c>suite_ticket</c> event, which DingTalk pushes to a third-party app about every five
    /// hours. You can have a missed ticket pushed again from the developer console.
    /// </summary>
    /// <remarks>DingTalk pushes no tickets to a custom app (定制应用) and accepts any text from it: call this once with any text, such as <c>custom</c>.</remarks>
    /// <param name="suiteTicket">The event's <c>suiteTicket</c>. It invalidates the previous ticket.</param>
    /// <param name="issuedAt">The time of the event, its <c>eventBornTime</c> or <c>TimeStamp</c>. A ticket older than the stored one is ignored. Null means now.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <exception cref="InvalidOperationException">The app is an internal app, which has no tickets.</exception>
    Task AcceptSuiteTicketAsync(string suiteTicket, DateTimeOffset? issuedAt = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Exchanges the code from DingTalk's login page for the user's tokens and stores them. From then on
    /// <see cref="DingTalkClient.AsUser"/> acts for this user. An earlier login is replaced.
    /// </summary>
    /// <remarks>Of the operations of this library, those of calendar events, of their people and of people's busy times accept a user's token. All others require the app's token.</remarks>
    /// <param name="user">The name of the user, which you later pass to <see cref="DingTalkClient.AsUser"/>. The application chooses it: unique in the app, at most 256 characters.</param>
    /// <param name="authorizationCode">The <c>authCode</c> of the redirect. It works once.</param>
    /// <param name="cancellationToken">Cancels the call before the exchange begins. Once it has begun, the call runs to its end, so that its result is not lost.</param>
    /// <exception cref="MeetingUnavailableException">
    /// DingTalk could not be reached, or the store fails. The message says so if the code is used up and its result is
    /// lost: the user must then log in again.
    /// </exception>
    /// <exception cref="MeetingAuthenticationException">The code is unknown or used, or the app's credentials are wrong.</exception>
    /// <seealso href="https://open.dingtalk.com/document/development/obtain-user-token">The vendor's page</seealso>
    Task<DingTalkConsent> AcceptCodeAsync(string user, string authorizationCode, CancellationToken cancellationToken = default);

    /// <summary>Forgets a user's login. It is not an error if there is none. Other processes may use an access token that they already hold until it expires.</summary>
    /// <param name="user">The user's name, as passed to <see cref="AcceptCodeAsync"/>.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    Task ForgetUserAsync(string user, CancellationToken cancellationToken = default);

    /// <summary>
    /// Forgets the access token of an organisation, here and in the shared cache, as when it has uninstalled the app. Other
    /// processes may use a token that they already hold until it expires.
    /// </summary>
    /// <param name="corpId">The organisation's corp id.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <exception cref="InvalidOperationException">The app is an internal app, which has one organisation.</exception>
    Task ForgetCorpAsync(string corpId, CancellationToken cancellationToken = default);
}
