using Microsoft.Extensions.Logging;

namespace MeetingApis.Scheduling.Internal;

/// <summary>Everything that the schedulers log. Event ids are stable; no entry holds a title, a person or a key.</summary>
internal static partial class SchedulingLog
{
    [LoggerMessage(101, LogLevel.Information, "{Vendor}: goes on with the meeting {NativeId}, which an earlier call began")]
    public static partial void Resumes(this ILogger logger, MeetingVendor vendor, string nativeId);

    [LoggerMessage(102, LogLevel.Warning, "{Vendor}: {What} was undone ({NativeId})")]
    public static partial void Undone(this ILogger logger, MeetingVendor vendor, LeftBehindKind what, string nativeId);

    [LoggerMessage(103, LogLevel.Error, "{Vendor}: {What} could not be undone ({NativeId})")]
    public static partial void NotUndone(this ILogger logger, Exception? exception, MeetingVendor vendor, LeftBehindKind what, string nativeId);

    [LoggerMessage(105, LogLevel.Warning, "{Vendor}: the store of keys failed, so that the next call with the key looks for a meeting that is gone")]
    public static partial void KeyNotForgotten(this ILogger logger, Exception exception, MeetingVendor vendor);

    [LoggerMessage(104, LogLevel.Warning, "{Vendor}: the meeting goes without {Facet}, which the plan tolerates")]
    public static partial void Tolerates(this ILogger logger, MeetingVendor vendor, SchedulingFacet facet);
}
