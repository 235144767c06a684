using Microsoft.Extensions.Logging;

namespace MeetingApis.Internal;

/// <summary>Everything the library logs. Event ids are stable; no entry holds an id, a body, a query or a secret.</summary>
internal static partial class Log
{
    public const string Category = "MeetingApis";

    [LoggerMessage(1, LogLevel.Debug, "{Operation}: attempt {Attempt} failed ({Category}, code {Code}) and may be repeated")]
    public static partial void AttemptFailed(this ILogger logger, string operation, int attempt, MeetingErrorCategory category, string? code);

    [LoggerMessage(2, LogLevel.Debug, "{Operation}: the access token was rejected (code {Code}); getting a new one")]
    public static partial void TokenRejected(this ILogger logger, string operation, string? code);

    [LoggerMessage(3, LogLevel.Debug, "A new {Vendor} access token is valid for {Lifetime}")]
    public static partial void TokenFetched(this ILogger logger, MeetingVendor vendor, TimeSpan lifetime);

    [LoggerMessage(4, LogLevel.Warning, "No new {Vendor} access token could be had ({Category}, code {Code}); the current one is used while it is valid")]
    public static partial void TokenFetchFailed(this ILogger logger, MeetingVendor vendor, MeetingErrorCategory category, string? code);

    [LoggerMessage(5, LogLevel.Error, "A renewed {Vendor} grant could not be stored; it is in this process alone until the store takes it")]
    public static partial void GrantNotStored(this ILogger logger, MeetingVendor vendor, Exception cause);

    [LoggerMessage(6, LogLevel.Warning, "The token cache failed and is left alone for {Pause}; no call fails because of it")]
    public static partial void TokenCacheFailed(this ILogger logger, TimeSpan pause, Exception cause);

    [LoggerMessage(7, LogLevel.Warning, "{Operation}: the call succeeded, but {Vendor} did not understand all of the request and may have left fields out")]
    public static partial void RequestNotUnderstood(this ILogger logger, string operation, MeetingVendor vendor);

    [LoggerMessage(8, LogLevel.Warning, "{Operation}: the call succeeded, but {Vendor} sent fields that cannot be read and are null now: {Fields}")]
    public static partial void FieldsUnread(this ILogger logger, string operation, MeetingVendor vendor, string fields);

    [LoggerMessage(9, LogLevel.Information, "The resilience handlers that the host adds to its HTTP clients are taken off those of MeetingApis, which repeats requests by what each operation allows")]
    public static partial void ForeignRetriesTakenOff(this ILogger logger);

    [LoggerMessage(10, LogLevel.Warning, "A delivery of {Vendor} events was refused: {Refusal}")]
    public static partial void EventRefused(this ILogger logger, MeetingVendor vendor, string refusal);

    [LoggerMessage(11, LogLevel.Error, "{EventType}: a handler failed; {Vendor} is told that the event was not handled")]
    public static partial void EventFailed(this ILogger logger, string eventType, MeetingVendor vendor, Exception cause);

    [LoggerMessage(12, LogLevel.Warning, "{EventType}: its handlers took longer than {Deadline}; {Vendor} is told that the event was not handled")]
    public static partial void EventLate(this ILogger logger, string eventType, TimeSpan deadline, MeetingVendor vendor);

    [LoggerMessage(13, LogLevel.Warning, "WeCom does not deliver an event again after a handler failed, unless the connection breaks: register an inbox, or put the events into a queue of your own")]
    public static partial void EventsCanBeLost(this ILogger logger);

    [LoggerMessage(14, LogLevel.Information, "Connected to {Vendor} for events")]
    public static partial void Connected(this ILogger logger, MeetingVendor vendor);

    [LoggerMessage(15, LogLevel.Warning, "No connection to {Vendor} for events could be made")]
    public static partial void NotConnected(this ILogger logger, MeetingVendor vendor, Exception cause);

    [LoggerMessage(16, LogLevel.Information, "Connecting to {Vendor} for events again in {Delay}")]
    public static partial void Reconnecting(this ILogger logger, MeetingVendor vendor, TimeSpan delay);

    [LoggerMessage(17, LogLevel.Warning, "The connection to {Vendor} for events broke")]
    public static partial void ConnectionBroken(this ILogger logger, MeetingVendor vendor, Exception cause);

    [LoggerMessage(18, LogLevel.Warning, "{Vendor} has been silent for too long; its connection for events is given up")]
    public static partial void ConnectionSilent(this ILogger logger, MeetingVendor vendor);

    [LoggerMessage(19, LogLevel.Warning, "A message to {Vendor} about events could not be sent; {Vendor} delivers the event again")]
    public static partial void NotSent(this ILogger logger, MeetingVendor vendor, Exception cause);

    [LoggerMessage(20, LogLevel.Error, "{EventType}: its handlers failed {Failures} times; {Vendor} is told that the event was handled, so that it does not come forever")]
    public static partial void EventGivenUp(this ILogger logger, string eventType, int failures, MeetingVendor vendor);

    [LoggerMessage(21, LogLevel.Error, "{EventType}: the inbox could not store the event; {Vendor} is told that it was not handled")]
    public static partial void EventNotStored(this ILogger logger, string eventType, MeetingVendor vendor, Exception cause);

    [LoggerMessage(26, LogLevel.Error, "An auth code of WeCom was not exchanged and is given up: the organisation must authorise the app again")]
    public static partial void AuthCodeGivenUp(this ILogger logger, Exception? cause);

    [LoggerMessage(27, LogLevel.Warning, "An auth code of WeCom was not exchanged yet; the next attempt is in {Delay}")]
    public static partial void AuthCodeLate(this ILogger logger, TimeSpan delay, Exception cause);

    [LoggerMessage(28, LogLevel.Warning, "{EventType}: no client is registered under the name of the events for which the library could use it; {Vendor} is told that it was handled")]
    public static partial void EventOfNoUse(this ILogger logger, string eventType, MeetingVendor vendor);
}
