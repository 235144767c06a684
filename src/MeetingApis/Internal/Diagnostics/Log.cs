using Microsoft.Extensions.Logging;

namespace MeetingApis.Internal;

/// <summary>
/// Everything the library logs. Event ids are stable. What concerns one client begins with it; no entry holds another id,
/// a body, a query or a secret.
/// </summary>
internal static partial class Log
{
    public const string Category = "MeetingApis";

    [LoggerMessage(1, LogLevel.Debug, "{Client}: attempt {Attempt} of {Operation} failed ({Category}, code {Code}) and may be repeated")]
    public static partial void AttemptFailed(this ILogger logger, ClientLabel client, int attempt, string operation, MeetingErrorCategory category, string? code);

    [LoggerMessage(2, LogLevel.Debug, "{Client}: {Operation} rejected the access token (code {Code}); getting a new one")]
    public static partial void TokenRejected(this ILogger logger, ClientLabel client, string operation, string? code);

    [LoggerMessage(3, LogLevel.Debug, "{Client}: a new access token (kind {Kind}) is valid for {Lifetime}")]
    public static partial void TokenFetched(this ILogger logger, ClientLabel client, TokenKinds kind, TimeSpan lifetime);

    [LoggerMessage(4, LogLevel.Warning, "{Client}: no new access token (kind {Kind}) could be had ({Category}, code {Code}); the current one is used while it is valid")]
    public static partial void TokenFetchFailed(this ILogger logger, ClientLabel client, TokenKinds kind, MeetingErrorCategory category, string? code);

    [LoggerMessage(5, LogLevel.Error, "{Client}: a renewed grant could not be stored; it is in this process alone until the store takes it")]
    public static partial void GrantNotStored(this ILogger logger, ClientLabel client, Exception cause);

    [LoggerMessage(6, LogLevel.Warning, "{Client}: the token cache failed and is left alone for {Pause}; no call fails because of it")]
    public static partial void TokenCacheFailed(this ILogger logger, ClientLabel client, TimeSpan pause, Exception cause);

    [LoggerMessage(7, LogLevel.Warning, "{Client}: {Operation} succeeded, but the vendor did not understand all of the request and may have left fields out")]
    public static partial void RequestNotUnderstood(this ILogger logger, ClientLabel client, string operation);

    [LoggerMessage(8, LogLevel.Warning, "{Client}: {Operation} succeeded, but fields of the answer cannot be read and are null now: {Fields}")]
    public static partial void FieldsUnread(this ILogger logger, ClientLabel client, string operation, string fields);

    [LoggerMessage(9, LogLevel.Information, "The resilience handlers that the host adds to its HTTP clients are taken off those of MeetingApis, which repeats requests by what each operation allows")]
    public static partial void ForeignRetriesTakenOff(this ILogger logger);

    [LoggerMessage(10, LogLevel.Warning, "{Client}: a delivery of events was refused: {Refusal}")]
    public static partial void EventRefused(this ILogger logger, ClientLabel client, string refusal);

    [LoggerMessage(11, LogLevel.Error, "{Client}: a handler of {EventType} failed; the vendor is told that the event was not handled")]
    public static partial void EventFailed(this ILogger logger, ClientLabel client, string eventType, Exception cause);

    [LoggerMessage(12, LogLevel.Warning, "{Client}: the handlers of {EventType} took longer than {Deadline}; the vendor is told that the event was not handled")]
    public static partial void EventLate(this ILogger logger, ClientLabel client, string eventType, TimeSpan deadline);

    [LoggerMessage(13, LogLevel.Warning, "{Client}: the vendor does not deliver an event again after a handler failed, unless the connection breaks: register an inbox, or put the events into a queue of your own")]
    public static partial void EventsCanBeLost(this ILogger logger, ClientLabel client);

    [LoggerMessage(14, LogLevel.Information, "{Client}: connected for events")]
    public static partial void Connected(this ILogger logger, ClientLabel client);

    [LoggerMessage(15, LogLevel.Warning, "{Client}: no connection for events could be made")]
    public static partial void NotConnected(this ILogger logger, ClientLabel client, Exception cause);

    [LoggerMessage(16, LogLevel.Information, "{Client}: connecting for events again in {Delay}")]
    public static partial void Reconnecting(this ILogger logger, ClientLabel client, TimeSpan delay);

    [LoggerMessage(17, LogLevel.Warning, "{Client}: the connection for events broke")]
    public static partial void ConnectionBroken(this ILogger logger, ClientLabel client, Exception cause);

    [LoggerMessage(18, LogLevel.Warning, "{Client}: the vendor has been silent for too long; its connection for events is given up")]
    public static partial void ConnectionSilent(this ILogger logger, ClientLabel client);

    [LoggerMessage(19, LogLevel.Warning, "{Client}: a message about events could not be sent; the vendor delivers the event again")]
    public static partial void NotSent(this ILogger logger, ClientLabel client, Exception cause);

    [LoggerMessage(20, LogLevel.Error, "{Client}: the handlers of {EventType} failed {Failures} times; the vendor is told that the event was handled, so that it does not come forever")]
    public static partial void EventGivenUp(this ILogger logger, ClientLabel client, string eventType, int failures);

    [LoggerMessage(21, LogLevel.Error, "{Client}: the inbox could not store an event of type {EventType}; the vendor is told that it was not handled")]
    public static partial void EventNotStored(this ILogger logger, ClientLabel client, string eventType, Exception cause);

    [LoggerMessage(26, LogLevel.Error, "{Client}: an auth code was not exchanged and is given up: the organisation must authorise the app again")]
    public static partial void AuthCodeGivenUp(this ILogger logger, ClientLabel client, Exception? cause);

    [LoggerMessage(27, LogLevel.Warning, "{Client}: an auth code was not exchanged yet; the next attempt is in {Delay}")]
    public static partial void AuthCodeLate(this ILogger logger, ClientLabel client, TimeSpan delay, Exception cause);

    [LoggerMessage(28, LogLevel.Warning, "{Client}: no client is registered under the name of the events for which the library could use {EventType}; the vendor is told that it was handled")]
    public static partial void EventOfNoUse(this ILogger logger, ClientLabel client, string eventType);

    [LoggerMessage(29, LogLevel.Error, "The configuration has changed and is not used, because it is invalid; what was there before stays in use. {Failures}")]
    public static partial void OptionsNotTaken(this ILogger logger, string failures);
}
