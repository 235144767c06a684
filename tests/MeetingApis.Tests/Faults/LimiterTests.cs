using System.Diagnostics;
using System.Net;
using System.Threading.RateLimiting;
using MeetingApis.Tests.Pipeline;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Faults;

/// <summary>The limiter that an application may set: one of its own, or the one made of the documented limits.</summary>
public sealed class LimiterTests
{
    private static readonly ApiOperation s_limited = new()
    {
        Name = "feishu.faults.limited",
        Vendor = MeetingVendor.Feishu,
        Method = HttpMethod.Post,
        PathTemplate = "/limited",
        DocumentationUrl = "https://example.com/limited",
        Tokens = TokenKinds.Tenant,
        Safety = RetrySafety.NotIdempotent,
        PerSecond = 20,
    };

    private readonly SkippingTimeProvider _time = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_limiter_is_asked_before_every_attempt_and_gets_its_permit_back_after_it()
    {
        using var limiter = new RecordingRateLimiter();
        VendorApp app = App(limiter);
        app.Transport.Answer((_, _) =>
        {
            limiter.Record("sent");
            return Task.FromResult(StubTransport.Json("busy", HttpStatusCode.TooManyRequests));
        });

        await Assert.ThrowsAsync<MeetingRateLimitException>(() => app.CallAsync("create", Cancellation));

        Assert.Equal(Enumerable.Repeat<string[]>(["asked for 1", "sent", "gave back"], 3).SelectMany(entry => entry), limiter.Events);
        Assert.Single(app.Transport.TokenRequests);
    }

    [Fact]
    public async Task A_permit_is_given_back_when_the_caller_cancels()
    {
        using var limiter = new RecordingRateLimiter();
        using var caller = new CancellationTokenSource();
        VendorApp app = App(limiter);
        app.Transport.Answer(async (_, cancellationToken) =>
        {
            await caller.CancelAsync();
            cancellationToken.ThrowIfCancellationRequested();
            throw new InvalidOperationException("unreachable");
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => app.CallAsync("create", caller.Token));

        Assert.Equal(["asked for 1", "gave back"], limiter.Events);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(17)]
    public async Task A_refusal_ends_the_call_with_the_limiters_wait_and_sends_nothing(int? seconds)
    {
        TimeSpan? wait = seconds is { } asked ? TimeSpan.FromSeconds(asked) : null;
        using var limiter = new RecordingRateLimiter(_ => Task.FromResult(false)) { RetryAfter = wait };
        VendorApp app = App(limiter);

        MeetingRateLimitException thrown = await Assert.ThrowsAsync<MeetingRateLimitException>(() => app.CallAsync("create", Cancellation));

        Assert.Equal(wait, thrown.RetryAfter);
        Assert.True(thrown.IsTransient);
        Assert.False(thrown.IsOutcomeUnknown);
        Assert.Equal(["asked for 1", "gave nothing back"], limiter.Events);
        Assert.Equal(0, app.Sends);
    }

    [Fact]
    public async Task A_call_waits_in_the_limiters_line()
    {
        var room = new TaskCompletionSource<bool>();
        using var limiter = new RecordingRateLimiter(cancellationToken => room.Task.WaitAsync(cancellationToken));
        VendorApp app = App(limiter);
        app.Succeed();

        Task call = app.CallAsync("create", Cancellation);
        Assert.Equal(0, app.Sends);
        Assert.False(call.IsCompleted);
        room.SetResult(true);
        await call;

        Assert.Equal(1, app.Sends);
    }

    [Fact]
    public async Task The_wait_in_the_limiters_line_ends_with_the_calls_time()
    {
        using var limiter = new RecordingRateLimiter(async cancellationToken =>
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return true;
        });
        VendorApp app = App(limiter);

        Task call = app.CallAsync("create", Cancellation);
        _time.Advance(TimeSpan.FromSeconds(30) - TimeSpan.FromMilliseconds(1));
        Assert.False(call.IsCompleted);
        _time.Advance(TimeSpan.FromMilliseconds(1));
        MeetingRateLimitException thrown = await Assert.ThrowsAsync<MeetingRateLimitException>(() => call);

        Assert.False(thrown.IsOutcomeUnknown);
        Assert.Equal(0, app.Sends);
    }

    [Fact]
    public async Task The_wait_in_the_limiters_line_ends_when_the_caller_cancels()
    {
        using var caller = new CancellationTokenSource();
        using var limiter = new RecordingRateLimiter(async cancellationToken =>
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return true;
        });
        VendorApp app = App(limiter);

        Task call = app.CallAsync("create", caller.Token);
        await caller.CancelAsync();
        OperationCanceledException thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);

        Assert.Equal(caller.Token, thrown.CancellationToken);
        Assert.Equal(0, app.Sends);
    }

    [Fact]
    public async Task A_limiter_that_fails_ends_the_call_typed()
    {
        using var limiter = new RecordingRateLimiter(_ => Task.FromException<bool>(new IOException("The counter's server is gone.")));
        VendorApp app = App(limiter);

        MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => app.CallAsync("create", Cancellation));

        Assert.IsType<IOException>(thrown.InnerException);
        Assert.True(thrown.IsTransient);
        Assert.False(thrown.IsOutcomeUnknown);
        Assert.Equal(0, app.Sends);
    }

    [Fact]
    public async Task An_order_to_wait_that_comes_while_a_call_is_in_line_is_kept()
    {
        var time = new ManualTimeProvider();
        var answer = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var room = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        int asked = 0;
        using var limiter = new RecordingRateLimiter(_ => ++asked == 2 ? room.Task : Task.FromResult(true));
        var app = new VendorApp(MeetingVendor.Feishu, time, options => (options.RateLimiter, options.MaxRetries) = (limiter, 0));
        app.Transport.Answer(async (_, _) =>
        {
            await answer.Task;
            return StubTransport.Json("busy", HttpStatusCode.TooManyRequests, ("Retry-After", "20"));
        });
        app.Succeed();
        Task ordered = app.CallAsync("create", Cancellation);
        Task inLine = app.CallAsync("create", Cancellation);
        answer.SetResult();
        await Assert.ThrowsAsync<MeetingRateLimitException>(() => ordered);

        room.SetResult(true);
        await Waiting.UntilAsync(() => (limiter.Events.Count == 4 && time.ActiveTimers > 0) || inLine.IsCompleted);

        Assert.Equal(1, app.Sends);
        time.Advance(TimeSpan.FromSeconds(22));
        await inLine;
        Assert.Equal(2, app.Sends);
        Assert.Equal(["asked for 1", "asked for 1", "gave back", "gave back", "asked for 1", "gave back"], limiter.Events);
    }

    [Fact]
    public async Task Documented_limits_let_nine_tenths_through_keep_as_many_in_line_and_refuse_the_rest()
    {
        using PartitionedRateLimiter<LimitedCall> limiter = DocumentedRateLimiter.Create(TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(5), TimeSpan.FromHours(1));
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        VendorApp app = App(limiter);
        app.Succeed();

        Task[] calls = [.. Enumerable.Range(0, 40).Select(_ => app.CallAsync(s_limited, caller.Token))];
        await Task.WhenAll(calls[..18]);
        foreach (Task refused in calls[36..])
        {
            MeetingRateLimitException thrown = await Assert.ThrowsAsync<MeetingRateLimitException>(() => refused);
            // The framework's sliding window names no wait.
            Assert.Null(thrown.RetryAfter);
        }

        Assert.Equal(18, app.Sends);
        Assert.All(calls[18..36], waiting => Assert.False(waiting.IsCompleted));
        await caller.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.WhenAll(calls[18..36]));
        Assert.Equal(18, app.Sends);
    }

    [Fact]
    public async Task Documented_limits_hold_over_every_window()
    {
        const int PerWindow = 18;
        var window = TimeSpan.FromMilliseconds(300);
        using PartitionedRateLimiter<LimitedCall> limiter = DocumentedRateLimiter.Create(window, TimeSpan.FromMinutes(5), TimeSpan.FromHours(1));
        VendorApp app = App(limiter);
        var sent = new List<long>();
        app.Transport.Answer((_, _) =>
        {
            lock (sent)
            {
                sent.Add(Stopwatch.GetTimestamp());
            }

            return Task.FromResult(StubTransport.Json(VendorAnswers.Success(MeetingVendor.Feishu)));
        });

        for (int round = 0; round < 3; round++)
        {
            await Task.WhenAll(Enumerable.Range(0, PerWindow).Select(_ => app.CallAsync(s_limited, Cancellation)));
        }

        // The window slides in tenths, and a send may come late after its permit: a fifth of it is tolerance.
        for (int i = 0; i + PerWindow < sent.Count; i++)
        {
            Assert.True(Stopwatch.GetElapsedTime(sent[i], sent[i + PerWindow]) >= window * 0.8);
        }

        Assert.Equal(3 * PerWindow, sent.Count);
    }

    [Fact]
    public async Task The_minute_counts_beside_the_second()
    {
        using PartitionedRateLimiter<LimitedCall> limiter = DocumentedRateLimiter.Create(TimeSpan.FromMilliseconds(20), TimeSpan.FromMinutes(5), TimeSpan.FromHours(1));
        ApiOperation operation = Limited("both", perSecond: 1000, perMinute: 10);

        bool[] acquired = [.. Enumerable.Range(0, 10).Select(_ =>
        {
            using RateLimitLease lease = limiter.AttemptAcquire(new LimitedCall(operation, "cli_stub", null));
            return lease.IsAcquired;
        })];

        Assert.Equal([true, true, true, true, true, true, true, true, true, false], acquired);
    }

    [Fact]
    public async Task A_call_that_the_hour_has_no_room_for_fails_at_once()
    {
        using PartitionedRateLimiter<LimitedCall> limiter = DocumentedRateLimiter.Create(TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(5), TimeSpan.FromHours(1));
        ApiOperation operation = Limited("hourly", perSecond: null, perMinute: null, perHour: 2);
        VendorApp app = App(limiter);
        app.Succeed();
        await app.CallAsync(operation, Cancellation);

        await Assert.ThrowsAsync<MeetingRateLimitException>(() => app.CallAsync(operation, Cancellation));

        Assert.Equal(1, app.Sends);
    }

    [Fact]
    public void Operations_are_limited_each_by_itself()
    {
        using PartitionedRateLimiter<LimitedCall> limiter = DocumentedRateLimiter.Create(TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(5), TimeSpan.FromHours(1));
        using RateLimitLease one = limiter.AttemptAcquire(new LimitedCall(Limited("one", perSecond: 1, perMinute: null), "cli_stub", null));

        using RateLimitLease same = limiter.AttemptAcquire(new LimitedCall(Limited("one", perSecond: 1, perMinute: null), "cli_stub", null));
        using RateLimitLease other = limiter.AttemptAcquire(new LimitedCall(Limited("other", perSecond: 1, perMinute: null), "cli_stub", null));

        Assert.Equal((true, false, true), (one.IsAcquired, same.IsAcquired, other.IsAcquired));
    }

    [Fact]
    public void An_operation_without_documented_limits_is_not_limited()
    {
        using PartitionedRateLimiter<LimitedCall> limiter = DocumentedRateLimiter.Create(TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(5), TimeSpan.FromHours(1));
        ApiOperation operation = Limited("free", perSecond: null, perMinute: null);

        int acquired = Enumerable.Range(0, 5000).Count(_ =>
        {
            using RateLimitLease lease = limiter.AttemptAcquire(new LimitedCall(operation, "cli_stub", null));
            return lease.IsAcquired;
        });

        Assert.Equal(5000, acquired);
    }

    private VendorApp App(System.Threading.RateLimiting.PartitionedRateLimiter<LimitedCall> limiter) =>
        new(MeetingVendor.Feishu, _time, options => options.RateLimiter = limiter);

    private static ApiOperation Limited(string name, int? perSecond, int? perMinute, int? perHour = null) => new()
    {
        Name = name,
        Vendor = MeetingVendor.Feishu,
        Method = HttpMethod.Post,
        PathTemplate = "/limited",
        DocumentationUrl = "https://example.com/limited",
        Tokens = TokenKinds.Tenant,
        Safety = RetrySafety.NotIdempotent,
        PerSecond = perSecond,
        PerMinute = perMinute,
        PerHour = perHour,
    };
}
