using System.Threading.RateLimiting;

namespace MeetingApis.Tests.Faults;

/// <summary>A limiter that an application might bring: it gives what the test says, and keeps a record.</summary>
internal sealed class RecordingRateLimiter(Func<CancellationToken, Task<bool>> acquire) : PartitionedRateLimiter<ApiOperation>
{
    private readonly Lock _lock = new();
    private readonly List<string> _events = [];

    public RecordingRateLimiter()
        : this(static _ => Task.FromResult(true))
    {
    }

    /// <summary>What a refusal says about waiting; null for nothing.</summary>
    public TimeSpan? RetryAfter { get; init; }

    public IReadOnlyList<string> Events
    {
        get
        {
            lock (_lock)
            {
                return [.. _events];
            }
        }
    }

    public void Record(string entry)
    {
        lock (_lock)
        {
            _events.Add(entry);
        }
    }

    public override RateLimiterStatistics? GetStatistics(ApiOperation resource) => null;

    protected override RateLimitLease AttemptAcquireCore(ApiOperation resource, int permitCount) => throw new NotSupportedException();

    protected override async ValueTask<RateLimitLease> AcquireAsyncCore(ApiOperation resource, int permitCount, CancellationToken cancellationToken)
    {
        Record($"asked for {permitCount}");
        return new Lease(this, await acquire(cancellationToken));
    }

    private sealed class Lease(RecordingRateLimiter limiter, bool isAcquired) : RateLimitLease
    {
        public override bool IsAcquired => isAcquired;

        public override IEnumerable<string> MetadataNames => [MetadataName.RetryAfter.Name];

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            metadata = limiter.RetryAfter;
            return metadataName == MetadataName.RetryAfter.Name && metadata is not null;
        }

        protected override void Dispose(bool disposing)
        {
            limiter.Record(isAcquired ? "gave back" : "gave nothing back");
            base.Dispose(disposing);
        }
    }
}
