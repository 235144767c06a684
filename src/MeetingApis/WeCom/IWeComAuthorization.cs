namespace MeetingApis.WeCom;

/// <summary>
/// Stores the tickets that WeCom pushes to a third-party or provider-developed app, and the permanent codes of the
/// organisations that have authorised it. Call it from the handler of the app's command callback; use
/// <see cref="WeComClient"/> for everything else.
/// </summary>
/// <remarks>
/// Everything accepted here is stored in the <see cref="IGrantStore"/> of the options, for all processes that share it.
/// Every method throws a <see cref="MeetingUnavailableException"/> when the store fails, and an
/// <see cref="InvalidOperationException"/> for a self-built app, which has neither tickets nor permanent codes.
/// </remarks>
public interface IWeComAuthorization
{
    /// <summary>
    /// Stores the ticket of a <c>suite_ticket</c> push, which comes every 10 minutes. A ticket is valid for 30 minutes.
    /// A third-party app needs one for its tokens, and every app of a provider needs one to accept an auth code.
    /// </summary>
    /// <param name="suiteTicket">The push's <c>SuiteTicket</c>.</param>
    /// <param name="issuedAt">The time of the push, its <c>TimeStamp</c>. A ticket older than the stored one is ignored. Null means now.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    Task AcceptSuiteTicketAsync(string suiteTicket, DateTimeOffset? issuedAt = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Exchanges an auth code for the organisation's permanent code and stores that. From then on
    /// <see cref="WeComClient.ForCorp"/> acts in the organisation. An earlier permanent code is replaced.
    /// </summary>
    /// <remarks>
    /// The code comes from a <c>create_auth</c> or <c>reset_permanent_code</c> push, or from the redirect after an
    /// authorisation. It works once, for 10 minutes. The library therefore uses it only when the store has just
    /// accepted a write, and never retries the exchange after a failure with an unknown outcome. WeCom allows one
    /// second for a push: use <see cref="EnqueueAuthCodeAsync"/> there.
    /// </remarks>
    /// <param name="authCode">The auth code, 64 to 512 bytes.</param>
    /// <param name="issuedAt">The time of the push, its <c>TimeStamp</c>. The permanent code is not stored if the organisation has taken the authorisation back since. Null means now.</param>
    /// <param name="cancellationToken">Cancels the call before the exchange begins. Once it has begun, the call runs to its end, so that its result is not lost.</param>
    /// <returns>The organisation, and who authorised the app.</returns>
    /// <exception cref="ArgumentException">The auth code is shorter or longer than WeCom's auth codes. It is not used up.</exception>
    /// <exception cref="MeetingAuthenticationException">The auth code is unknown, used or too old, or the app has no valid ticket.</exception>
    /// <exception cref="MeetingUnavailableException">
    /// WeCom could not be reached, or the store fails. The message says so if the auth code is used up and its result
    /// is lost; <see cref="MeetingApiException.IsOutcomeUnknown"/> is true if that is possible. The organisation must
    /// then authorise the app again.
    /// </exception>
    /// <seealso href="https://developer.work.weixin.qq.com/document/path/100776">The vendor's page</seealso>
    Task<WeComAuthorizedCorp> AcceptAuthCodeAsync(string authCode, DateTimeOffset? issuedAt = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Stores an auth code and returns. The library exchanges it in the background for the organisation's permanent code, as
    /// <see cref="AcceptAuthCodeAsync"/> does. A process that restarts goes on with the codes in the store, if it registers
    /// <c>AddWeComEvents</c>, which also calls this method: you need it only if you receive pushes in another way.
    /// </summary>
    /// <remarks>
    /// Failures after which another attempt can succeed are retried until the code is 10 minutes old. When a code is given
    /// up, an error is logged (event id 26): the organisation must then authorise the app again.
    /// </remarks>
    /// <param name="authCode">The auth code of a <c>create_auth</c> or <c>reset_permanent_code</c> push, 64 to 512 bytes.</param>
    /// <param name="issuedAt">The time of the push, its <c>TimeStamp</c>. Null means now.</param>
    /// <param name="cancellationToken">Cancels the wait for the store.</param>
    /// <exception cref="ArgumentException">The auth code is shorter or longer than WeCom's auth codes.</exception>
    Task EnqueueAuthCodeAsync(string authCode, DateTimeOffset? issuedAt = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Stores a permanent code from another source, for example when you move from another library. It is not checked
    /// before the first call that needs it. An earlier code is replaced, and so is the access token issued for it.
    /// </summary>
    /// <param name="corpId">The organisation's corpid, as the provider sees it.</param>
    /// <param name="permanentCode">The permanent code, at most 512 bytes; for a provider-developed app, its secret in the organisation.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <exception cref="ArgumentException">The permanent code is longer than WeCom's permanent codes.</exception>
    Task AcceptPermanentCodeAsync(string corpId, string permanentCode, CancellationToken cancellationToken = default);

    /// <summary>
    /// Forgets an organisation's permanent code, and the access token in the shared cache, as after <c>cancel_auth</c>. It is
    /// not an error if there is none. Other processes may use an access token that they already hold until it expires.
    /// </summary>
    /// <param name="corpId">The organisation's corpid.</param>
    /// <param name="cancelledAt">The time of the push, its <c>TimeStamp</c>. A permanent code that is newer stays. Null means now.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    Task ForgetCorpAsync(string corpId, DateTimeOffset? cancelledAt = null, CancellationToken cancellationToken = default);
}
