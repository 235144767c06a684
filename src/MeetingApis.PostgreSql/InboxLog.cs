using Microsoft.Extensions.Logging;

namespace MeetingApis.PostgreSql;

/// <summary>Everything that the inbox logs, in the category and with the numbers of the library. The queue names the client.</summary>
internal static partial class InboxLog
{
    public const string Category = "MeetingApis";

    [LoggerMessage(22, LogLevel.Warning, "{Queue}: attempt {Attempt} to handle {EventType} from the inbox failed; the next one is in {Delay}")]
    public static partial void EventPostponed(this ILogger logger, string queue, int attempt, string eventType, TimeSpan delay, Exception cause);

    [LoggerMessage(23, LogLevel.Error, "{Queue}: attempt {Attempt} to handle {EventType} from the inbox failed; it is a dead letter now")]
    public static partial void EventDead(this ILogger logger, string queue, int attempt, string eventType, Exception? cause);

    [LoggerMessage(24, LogLevel.Error, "{Queue}: the inbox cannot use its database; its events wait")]
    public static partial void InboxUnavailable(this ILogger logger, string queue, Exception cause);

    [LoggerMessage(25, LogLevel.Information, "{Queue}: the inbox can use its database again")]
    public static partial void InboxAvailable(this ILogger logger, string queue);
}
