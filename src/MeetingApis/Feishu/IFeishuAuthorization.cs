namespace MeetingApis.Feishu;

/// <summary>
/// What an app is handed and has to keep: the tickets that Feishu pushes to a store app, and the consents of users. The
/// handlers of the app's webhook and of its login page call this; everything else calls <see cref="FeishuClient"/>.
/// </summary>
/// <remarks>
/// What is accepted here is kept in the <see cref="IGrantStore"/> of the options, for all processes that share it. Every
/// method throws a <see cref="MeetingUnavailableException"/> where the store fails.
/// </remarks>
public interface IFeishuAuthorization
{
    /// <summary>Keeps the ticket of an <c>app_ticket</c> event, which Feishu pushes to a store app about once an hour.</summary>
    /// <param name="appTicket">The event's <c>app_ticket</c>.</param>
    /// <param name="issuedAt">When the event was made, its <c>ts</c>: a ticket older than the one kept is ignored. Null is now.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="InvalidOperationException">The app is a custom app, which has no tickets.</exception>
    Task AcceptAppTicketAsync(string appTicket, DateTimeOffset? issuedAt = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Asks Feishu to push the ticket again, to the app's webhook. Not needed as a rule: the library asks by itself, once a
    /// minute at most, when a call finds no ticket or a stale one.
    /// </summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="InvalidOperationException">The app is a custom app, which has no tickets.</exception>
    /// <exception cref="MeetingAuthenticationException">Feishu refuses the app's credentials.</exception>
    Task ResendAppTicketAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Makes the address of the page on which a user consents to let the app act for them. It lies on the accounts host that
    /// belongs to the base address, or at <see cref="FeishuOptions.AccountsBaseAddress"/>.
    /// </summary>
    /// <param name="request">What to ask for.</param>
    /// <exception cref="ArgumentException">The code verifier is not 43 to 128 of the characters it may hold, there are more than 50 scopes or one that cannot be, or the redirect address is relative.</exception>
    Uri GetConsentUrl(FeishuConsentRequest request);

    /// <summary>
    /// Exchanges the code with which the user came back, and keeps what it stands for: from then on
    /// <see cref="FeishuClient.AsUser"/> acts for this user. A consent given before is replaced.
    /// </summary>
    /// <param name="answer">What the redirect brought. Check its <c>state</c> first.</param>
    /// <param name="cancellationToken">Ends the call before the exchange begins. From then on the call goes to its end, so that what the code gives is not lost.</param>
    /// <exception cref="ArgumentException">The code verifier is not 43 to 128 of the characters it may hold, or the redirect address is relative. The code is not used up.</exception>
    /// <exception cref="MeetingUnavailableException">
    /// Feishu could not be reached, or the store fails. The message says so where the code is used up and what it gave is lost:
    /// the user must then consent again.
    /// </exception>
    /// <exception cref="MeetingAuthenticationException">The code is unknown, used or too old, the verifier is wrong, or the app's credentials are.</exception>
    Task<FeishuConsent> AcceptConsentAsync(FeishuConsentAnswer answer, CancellationToken cancellationToken = default);

    /// <summary>
    /// Forgets a user's consent, for example after <c>auth.user_access_token.revoked_v4</c>. Forgetting an unknown one is no
    /// error. Other processes may use an access token that they hold to its end.
    /// </summary>
    /// <param name="user">The user's name, as in <see cref="FeishuConsentAnswer.User"/>.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task ForgetUserAsync(string user, CancellationToken cancellationToken = default);
}
