using System.Threading.RateLimiting;

namespace MeetingApis.Tests.Faults;

/// <summary>A limiter that an application might bring: it gives what the test says, and keeps a record.</summary>
internal sealed class RecordingRateLimiter(Func<CancellationToken, Task<bool>> acquire) : PartitionedRateLimiter<LimitedCall>
{
    private readonly Lock _lock = new();
    private readonly List<string> _events = [];
    private readonly List<LimitedCall> _calls = [];

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

    /// <summary>What it was asked about.</summary>
    public IReadOnlyList<LimitedCall> Calls
    {
        get
        {
            lock (_lock)
            {
                return [.. _calls];
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

    public override RateLimiterStatistics? GetStatistics(LimitedCall resource) => null;

    protected override RateLimitLease AttemptAcquireCore(LimitedCall resource, int permitCount) => throw new NotSupportedException();

    protected override async ValueTask<RateLimitLease> AcquireAsyncCore(LimitedCall resource, int permitCount, CancellationToken cancellationToken)
    {
        Record($"asked for {permitCount}");
        lock (_lock)
        {
            _calls.Add(resource);
        }

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
