using Microsoft.Extensions.Logging;

namespace MeetingApis.Scheduling.Internal;

/// <summary>Everything that the schedulers log. Event ids are stable. Each entry begins with the client; none holds a title, a person or a key.</summary>
internal static partial class SchedulingLog
{
    [LoggerMessage(101, LogLevel.Information, "{Client}: goes on with the meeting {NativeId}, which an earlier call began")]
    public static partial void Resumes(this ILogger logger, string client, string nativeId);

    [LoggerMessage(102, LogLevel.Warning, "{Client}: {What} was undone ({NativeId})")]
    public static partial void Undone(this ILogger logger, string client, LeftBehindKind what, string nativeId);

    [LoggerMessage(103, LogLevel.Error, "{Client}: {What} could not be undone ({NativeId})")]
    public static partial void NotUndone(this ILogger logger, Exception? exception, string client, LeftBehindKind what, string nativeId);

    [LoggerMessage(105, LogLevel.Warning, "{Client}: the store of keys failed, so that the next call with the key looks for a meeting that is gone")]
    public static partial void KeyNotForgotten(this ILogger logger, Exception exception, string client);

    [LoggerMessage(104, LogLevel.Warning, "{Client}: the meeting goes without {Facet}, which the plan tolerates")]
    public static partial void Tolerates(this ILogger logger, string client, SchedulingFacet facet);
}
