namespace MeetingApis.WeCom;

/// <summary>
/// What a third-party or provider-developed app is handed and has to keep: the tickets that WeCom pushes, and the
/// permanent codes of the organisations that have authorised it. The handler of the app's command callback calls this;
/// everything else calls <see cref="WeComClient"/>.
/// </summary>
/// <remarks>
/// What is accepted here is kept in the <see cref="IGrantStore"/> of the options, for all processes that share it. Every
/// method throws a <see cref="MeetingUnavailableException"/> where the store fails, and an
/// <see cref="InvalidOperationException"/> for a self-built app, which has neither tickets nor permanent codes.
/// </remarks>
public interface IWeComAuthorization
{
    /// <summary>
    /// Keeps the ticket of a <c>suite_ticket</c> push, which comes every 10 minutes. One is good for 30 minutes, and needed
    /// for as long as there are tokens to be had.
    /// </summary>
    /// <param name="suiteTicket">The push's <c>SuiteTicket</c>.</param>
    /// <param name="issuedAt">When the push was made, its <c>TimeStamp</c>: a ticket older than the one kept is ignored. Null is now.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task AcceptSuiteTicketAsync(string suiteTicket, DateTimeOffset? issuedAt = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Exchanges an auth code for the organisation's permanent code, and keeps that: from then on
    /// <see cref="WeComClient.ForCorp"/> acts in the organisation. A permanent code kept before is replaced.
    /// </summary>
    /// <remarks>
    /// The code is that of a <c>create_auth</c> or <c>reset_permanent_code</c> push, or of the redirect after an
    /// authorisation. It works once, for 10 minutes, so that it is spent only when the store has just taken a write, and
    /// the exchange is never repeated after a failure that leaves its outcome unknown. WeCom gives a push one second:
    /// acknowledge it first, then call this.
    /// </remarks>
    /// <param name="authCode">The auth code, 64 to 512 bytes.</param>
    /// <param name="cancellationToken">Ends the call before the exchange begins. From then on the call goes to its end, so that what the code gives is not lost.</param>
    /// <returns>The organisation, and who authorised the app.</returns>
    /// <exception cref="ArgumentException">The auth code is shorter or longer than WeCom makes them. It is not used up.</exception>
    /// <exception cref="MeetingAuthenticationException">The auth code is unknown, used or too old, or the app has no good ticket.</exception>
    /// <exception cref="MeetingUnavailableException">
    /// WeCom could not be reached, or the store fails. The message says so where the auth code is spent and what it gave is
    /// lost, <see cref="MeetingApiException.IsOutcomeUnknown"/> where that may be: the organisation must then authorise the
    /// app again.
    /// </exception>
    /// <seealso href="https://developer.work.weixin.qq.com/document/path/100776">The vendor's page</seealso>
    Task<WeComAuthorizedCorp> AcceptAuthCodeAsync(string authCode, CancellationToken cancellationToken = default);

    /// <summary>
    /// Keeps a permanent code that was come by in another way, for example when moving from another library. It is not
    /// checked before the first call that needs it. A code kept before is replaced, and so is the access token made from it.
    /// </summary>
    /// <param name="corpId">The organisation's corpid, as the provider sees it.</param>
    /// <param name="permanentCode">The permanent code, at most 512 bytes; for a provider-developed app, its secret in the organisation.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ArgumentException">The permanent code is longer than WeCom makes them.</exception>
    Task AcceptPermanentCodeAsync(string corpId, string permanentCode, CancellationToken cancellationToken = default);

    /// <summary>
    /// Forgets an organisation's permanent code, as after <c>cancel_auth</c>. Forgetting an unknown one is no error. Other
    /// processes may use an access token that they hold to its end.
    /// </summary>
    /// <param name="corpId">The organisation's corpid.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task ForgetCorpAsync(string corpId, CancellationToken cancellationToken = default);
}
