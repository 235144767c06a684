using System.Threading.RateLimiting;

namespace MeetingApis;

/// <summary>A client-side limiter that keeps each operation below the limits that the vendor documents.</summary>
public static class DocumentedRateLimiter
{
    private const double Share = 0.9;
    private const int SegmentsPerWindow = 10;

    /// <summary>
    /// Creates a limiter for <see cref="MeetingClientOptions.RateLimiter"/> from <see cref="ApiOperation.PerSecond"/>,
    /// <see cref="ApiOperation.PerMinute"/> and <see cref="ApiOperation.PerHour"/>, at 90 percent of each, and counts
    /// each app in each organisation separately. An operation without documented limits is not limited. When the limit
    /// of the second or the minute is reached, a call queues. When the next window would not be enough for the calls
    /// queued before it, or the limit of the hour is reached, the call fails at once with a
    /// <see cref="MeetingRateLimitException"/>.
    /// </summary>
    /// <returns>A new limiter, which may serve several apps. Dispose it with the application.</returns>
    public static PartitionedRateLimiter<LimitedCall> Create() => Create(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1), TimeSpan.FromHours(1));

    /// <summary>Like the other overload, but with windows of any length, because the framework's limiter runs on the real clock only.</summary>
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
