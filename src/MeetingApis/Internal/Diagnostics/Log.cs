using Microsoft.Extensions.Logging;

namespace MeetingApis.Internal;

/// <summary>Everything the library logs. Event ids are stable; no entry holds an id, a body, a query or a secret.</summary>
internal static partial class Log
{
    public const string Category = "MeetingApis";

    [LoggerMessage(1, LogLevel.Debug, "{Operation}: attempt {Attempt} failed ({Category}, code {Code}) and may be repeated")]
    public static partial void AttemptFailed(this ILogger logger, string operation, int attempt, ErrorCategory category, string? code);

    [LoggerMessage(2, LogLevel.Debug, "{Operation}: the access token was rejected (code {Code}); getting a new one")]
    public static partial void TokenRejected(this ILogger logger, string operation, string? code);

    [LoggerMessage(3, LogLevel.Debug, "A new {Vendor} access token is valid for {Lifetime}")]
    public static partial void TokenFetched(this ILogger logger, MeetingVendor vendor, TimeSpan lifetime);

    [LoggerMessage(4, LogLevel.Warning, "No new {Vendor} access token could be had ({Category}, code {Code}); the current one is used while it is valid")]
    public static partial void TokenFetchFailed(this ILogger logger, MeetingVendor vendor, ErrorCategory category, string? code);

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
}
