using System.Threading.RateLimiting;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Pipeline;

/// <summary>Parts that a host brings and that do not listen to their cancellation: a call ends in its time all the same.</summary>
public sealed class HostPartsTests
{
    private static readonly TimeSpan s_callTime = TimeSpan.FromSeconds(30);

    private readonly ManualTimeProvider _time = new();

    public static TheoryData<MeetingVendor> Vendors => VendorUnderTest.All;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_token_provider_that_never_answers_ends_the_call_in_its_time(MeetingVendor vendor)
    {
        (VendorScript script, Func<CancellationToken, Task> call) = Start(vendor, options => options.AccessTokenProvider = new DeafProvider());

        Task running = call(Cancellation);
        _time.Advance(s_callTime - TimeSpan.FromMilliseconds(1));
        bool isOverBefore = running.IsCompleted;
        _time.Advance(TimeSpan.FromMilliseconds(1));

        MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => running.WaitAsync(TimeSpan.FromSeconds(20), Cancellation));
        Assert.False(isOverBefore);
        Assert.IsType<TimeoutException>(thrown.InnerException);
        Assert.Empty(script.Calls);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_token_provider_that_never_renews_ends_the_call_in_its_time(MeetingVendor vendor)
    {
        (VendorScript script, Func<CancellationToken, Task> call) = Start(vendor, options => options.AccessTokenProvider = new DeafProvider(new AccessToken("mine-1")));
        script.OnCall = (_, _) => Task.FromResult(script.Vendor.TokenRejected());

        Task running = call(Cancellation);
        await Eventually.TrueAsync(() => script.Calls.Count == 1);
        await Eventually.TrueAsync(() => _time.ActiveTimers > 0);
        _time.Advance(s_callTime);

        await Assert.ThrowsAsync<MeetingUnavailableException>(() => running.WaitAsync(TimeSpan.FromSeconds(20), Cancellation));
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_caller_who_leaves_waits_for_no_token_provider(MeetingVendor vendor)
    {
        (_, Func<CancellationToken, Task> call) = Start(vendor, options => options.AccessTokenProvider = new DeafProvider());
        using var caller = new CancellationTokenSource();

        Task running = call(caller.Token);
        await caller.CancelAsync();

        OperationCanceledException thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running.WaitAsync(TimeSpan.FromSeconds(20), Cancellation));
        Assert.Equal(caller.Token, thrown.CancellationToken);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_limiter_that_never_answers_ends_the_call_in_its_time_and_gets_a_late_permit_back(MeetingVendor vendor)
    {
        var limiter = new DeafLimiter();
        (VendorScript script, Func<CancellationToken, Task> call) = Start(vendor, options => options.RateLimiter = limiter);

        Task running = call(Cancellation);
        _time.Advance(s_callTime);
        MeetingRateLimitException thrown = await Assert.ThrowsAsync<MeetingRateLimitException>(() => running.WaitAsync(TimeSpan.FromSeconds(20), Cancellation));
        var late = new Permit();
        limiter.Waiting.SetResult(late);

        await Eventually.TrueAsync(() => late.IsReturned);
        Assert.True(thrown.IsTransient);
        Assert.Empty(script.Calls);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_caller_who_leaves_waits_for_no_limiter(MeetingVendor vendor)
    {
        (_, Func<CancellationToken, Task> call) = Start(vendor, options => options.RateLimiter = new DeafLimiter());
        using var caller = new CancellationTokenSource();

        Task running = call(caller.Token);
        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running.WaitAsync(TimeSpan.FromSeconds(20), Cancellation));
    }

    private (VendorScript Script, Func<CancellationToken, Task> Call) Start(MeetingVendor vendor, Action<MeetingClientOptions> configure)
    {
        var kit = VendorUnderTest.Of(vendor);
        var script = new VendorScript(kit);
        MeetingClientOptions options = kit.CreateOptions("stub-secret");
        configure(options);
        return (script, kit.Connect(options, script, _time, loggers: null));
    }

    /// <summary>Gives what it has, and then nothing, whatever becomes of who asks.</summary>
    private sealed class DeafProvider(params AccessToken[] tokens) : IAccessTokenProvider
    {
        private int _asked;

        public ValueTask<AccessToken> GetAsync(AccessTokenRequest request, CancellationToken cancellationToken = default) =>
            Interlocked.Increment(ref _asked) <= tokens.Length ? new(tokens[_asked - 1]) : new(new TaskCompletionSource<AccessToken>().Task);

        public void Invalidate(AccessTokenRequest request, AccessToken rejected)
        {
        }
    }

    private sealed class DeafLimiter : PartitionedRateLimiter<LimitedCall>
    {
        public TaskCompletionSource<RateLimitLease> Waiting { get; } = new();

        public override RateLimiterStatistics? GetStatistics(LimitedCall resource) => null;

        protected override RateLimitLease AttemptAcquireCore(LimitedCall resource, int permitCount) => throw new NotSupportedException();

        protected override ValueTask<RateLimitLease> AcquireAsyncCore(LimitedCall resource, int permitCount, CancellationToken cancellationToken) => new(Waiting.Task);
    }

    private sealed class Permit : RateLimitLease
    {
        public bool IsReturned { get; private set; }

        public override bool IsAcquired => true;

        public override IEnumerable<string> MetadataNames => [];

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            metadata = null;
            return false;
        }

        protected override void Dispose(bool disposing)
        {
            IsReturned = true;
            base.Dispose(disposing);
        }
    }
}
