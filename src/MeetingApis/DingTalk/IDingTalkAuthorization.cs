namespace MeetingApis.DingTalk;

/// <summary>
/// What an app is handed and has to keep: the tickets that DingTalk pushes to a third-party app. The handler of the app's
/// events calls this; everything else calls <see cref="DingTalkClient"/>.
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
}
