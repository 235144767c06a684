using System.Threading.RateLimiting;

namespace MeetingApis;

/// <summary>A client-side limiter that keeps each operation below the limits that the vendor documents.</summary>
public static class DocumentedRateLimiter
{
    private const double Share = 0.9;
    private const int SegmentsPerWindow = 10;

    /// <summary>
    /// Makes a limiter for <see cref="MeetingClientOptions.RateLimiter"/> from <see cref="ApiOperation.PerSecond"/>,
    /// <see cref="ApiOperation.PerMinute"/> and <see cref="ApiOperation.PerHour"/>, at 90 percent, for each app in each
    /// organisation by itself. An operation without documented limits is not limited. A call that finds no room in the
    /// second or the minute waits in line; where one more window would not do for those before it, or the hour has no room,
    /// it fails at once with a <see cref="MeetingRateLimitException"/>.
    /// </summary>
    /// <returns>A new limiter, which may serve several apps. Dispose it with the application.</returns>
    public static PartitionedRateLimiter<LimitedCall> Create() => Create(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1), TimeSpan.FromHours(1));

    /// <summary>As the other overload, with windows of any length, because the framework's limiter runs on the real clock only.</summary>
    internal static PartitionedRateLimiter<LimitedCall> Create(TimeSpan second, TimeSpan minute, TimeSpan hour) => PartitionedRateLimiter.CreateChained(
        Window(second, static operation => operation.PerSecond, queues: true),
        Window(minute, static operation => operation.PerMinute, queues: true),
        // No call has the time to wait for the hour.
        Window(hour, static operation => operation.PerHour, queues: false));

    private static PartitionedRateLimiter<LimitedCall> Window(TimeSpan window, Func<ApiOperation, int?> limit, bool queues) =>
        PartitionedRateLimiter.Create<LimitedCall, (string Operation, string AppId, string? Tenant)>(call => limit(call.Operation) is { } calls
            ? RateLimitPartition.GetSlidingWindowLimiter((call.Operation.Name, call.AppId, call.Tenant), _ => new SlidingWindowRateLimiterOptions
            {
                PermitLimit = Math.Max(1, (int)(calls * Share)),
                QueueLimit = queues ? Math.Max(1, (int)(calls * Share)) : 0,
                QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
                SegmentsPerWindow = SegmentsPerWindow,
                Window = window,
            })
            : RateLimitPartition.GetNoLimiter((call.Operation.Name, "", (string?)null)));
}
