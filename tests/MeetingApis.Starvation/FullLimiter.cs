using System.Threading.RateLimiting;

namespace MeetingApis.Starvation;

/// <summary>A host's limiter that never has room.</summary>
internal static class FullLimiter
{
    public static PartitionedRateLimiter<LimitedCall> Create()
    {
        var limiter = PartitionedRateLimiter.Create<LimitedCall, int>(
            static _ => RateLimitPartition.GetConcurrencyLimiter(0, static _ => new ConcurrencyLimiterOptions { PermitLimit = 1 }));
        limiter.AttemptAcquire(default);
        return limiter;
    }
}
