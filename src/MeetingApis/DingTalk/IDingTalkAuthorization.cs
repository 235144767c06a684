namespace MeetingApis.DingTalk;

/// <summary>
/// What an app is handed and has to keep: the tickets that DingTalk pushes to a third-party app, and the logins of users.
/// The handlers of the app's events and of its login page call this; everything else calls <see cref="DingTalkClient"/>.
/// </summary>
/// <remarks>
/// What is accepted here is kept in the <see cref="IGrantStore"/> of the options, for all processes that share it. Every
/// method throws a <see cref="MeetingUnavailableException"/> where the store fails.
/// </remarks>
public interface IDingTalkAuthorization
{
    /// <summary>
    /// Keeps the ticket of a <c>suite_ticket</c> event, which DingTalk pushes to a third-party app about every five hours.
    /// A missed one can be pushed again from the developer console.
    /// </summary>
    /// <remarks>To a custom app (定制应用) nothing is pushed, and DingTalk takes any text from it: accept one, such as <c>custom</c>, once.</remarks>
    /// <param name="suiteTicket">The event's <c>suiteTicket</c>. It ends the one before.</param>
    /// <param name="issuedAt">When the event was made, its <c>eventBornTime</c> or <c>TimeStamp</c>: a ticket older than the one kept is ignored. Null is now.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="InvalidOperationException">The app is an internal app, which has no tickets.</exception>
    Task AcceptSuiteTicketAsync(string suiteTicket, DateTimeOffset? issuedAt = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Exchanges the code with which a user came back from DingTalk's login page, and keeps what it stands for: from then on
    /// <see cref="DingTalkClient.AsUser"/> acts for this user. A login before is replaced.
    /// </summary>
    /// <remarks>No operation of this library takes a user's token yet: all take the app's.</remarks>
    /// <param name="user">The user, by the name that <see cref="DingTalkClient.AsUser"/> will be given: any name of the application's own, unique in the app, at most 256 characters.</param>
    /// <param name="authorizationCode">The <c>authCode</c> of the redirect. It works once.</param>
    /// <param name="cancellationToken">Ends the call before the exchange begins. From then on the call goes to its end, so that what the code gives is not lost.</param>
    /// <exception cref="MeetingUnavailableException">
    /// DingTalk could not be reached, or the store fails. The message says so where the code is used up and what it gave is lost:
    /// the user must then log in again.
    /// </exception>
    /// <exception cref="MeetingAuthenticationException">The code is unknown or used, or the app's credentials are wrong.</exception>
    /// <seealso href="https://open.dingtalk.com/document/development/obtain-user-token">The vendor's page</seealso>
    Task<DingTalkConsent> AcceptCodeAsync(string user, string authorizationCode, CancellationToken cancellationToken = default);

    /// <summary>Forgets a user's login. Forgetting an unknown one is no error. Other processes may use an access token that they hold to its end.</summary>
    /// <param name="user">The user's name, as <see cref="AcceptCodeAsync"/> was given it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task ForgetUserAsync(string user, CancellationToken cancellationToken = default);
}
