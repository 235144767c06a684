using System.Net;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Reliability;

/// <summary>A token endpoint that fails, stalls or comes back.</summary>
public sealed class TokenFailureTests
{
    private readonly ManualTimeProvider _time = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task An_endpoint_that_is_down_fails_calls_fast_and_each_caller_gets_an_exception_of_its_own(MeetingVendor vendor)
    {
        var rig = VendorRig.Of(vendor);
        var fake = new FakeVendor(rig, _time) { OnToken = (_, _) => Task.FromResult(VendorRig.Busy()) };
        Func<string, CancellationToken, Task> call = rig.Connect(WithoutRetries(rig), fake, _time);

        MeetingUnavailableException[] thrown = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Assert.ThrowsAsync<MeetingUnavailableException>(() => call("m", Cancellation))));

        Assert.Single(fake.TokenRequests);
        Assert.Equal(0, fake.Calls);
        Assert.Equal(100, thrown.Distinct().Count());
        Assert.All(thrown, one => Assert.Equal(rig.TokenName, one.Operation));
        Assert.All(thrown, one => Assert.True(one.IsTransient));
        Assert.All(thrown, one => Assert.False(one.IsOutcomeUnknown));
        Assert.All(thrown, one => Assert.Null(one.ResponseExcerpt));
    }

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task An_endpoint_that_is_down_is_asked_again_after_one_two_and_then_every_five_seconds(MeetingVendor vendor)
    {
        var rig = VendorRig.Of(vendor);
        var fake = new FakeVendor(rig, _time) { OnToken = (_, _) => Task.FromResult(VendorRig.Busy()) };
        Func<string, CancellationToken, Task> call = rig.Connect(WithoutRetries(rig), fake, _time);

        for (int tick = 0; tick < 200; tick++)
        {
            await Assert.ThrowsAsync<MeetingUnavailableException>(() => call("m", Cancellation));
            _time.Advance(TimeSpan.FromSeconds(0.1));
        }

        Assert.Equal([0, 1, 3, 8, 13, 18], fake.TokenRequests.Select(at => at.TotalSeconds));
    }

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task An_endpoint_that_is_down_never_sees_two_requests_within_a_second(MeetingVendor vendor)
    {
        var rig = VendorRig.Of(vendor);
        var fake = new FakeVendor(rig, _time) { OnToken = (_, _) => Task.FromResult(VendorRig.Busy()) };
        Func<string, CancellationToken, Task> call = rig.Connect(rig.CreateOptions(), fake, _time);

        // 20 s of 10 callers each 100 ms, through the token request's own retries.
        var calls = new List<Task>();
        for (int tick = 0; tick < 200; tick++)
        {
            calls.AddRange(Enumerable.Range(0, 10).Select(_ => Assert.ThrowsAsync<MeetingUnavailableException>(() => call("m", Cancellation))));
            await Task.Delay(TimeSpan.FromMilliseconds(1), Cancellation);
            _time.Advance(TimeSpan.FromSeconds(0.1));
        }

        await _time.PumpUntilAsync(Task.WhenAll(calls), TimeSpan.FromSeconds(0.1));

        Assert.InRange(fake.TokenRequests.Count, 5, 30);
        Assert.All(fake.TokenRequests.Zip(fake.TokenRequests.Skip(1), (one, next) => next - one), gap => Assert.True(gap >= TimeSpan.FromSeconds(1), gap.ToString()));
        Assert.Equal(0, fake.Calls);
    }

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task A_valid_token_is_served_while_the_endpoint_is_down_and_renewed_every_thirty_seconds(MeetingVendor vendor)
    {
        var rig = VendorRig.Of(vendor);
        var fake = new FakeVendor(rig, _time);
        var loggers = new CapturedLogs();
        Func<string, CancellationToken, Task> call = rig.Connect(WithoutRetries(rig), fake, _time, loggers);
        await call("m", Cancellation);
        fake.OnToken = (_, _) => Task.FromResult(VendorRig.Busy());

        // The last 25 minutes, which every vendor's renewal point is in.
        _time.Advance(TimeSpan.FromSeconds(7200 - 1500));
        for (int left = 1500; left > 0; left -= 10)
        {
            await call("m", Cancellation);
            await Task.Delay(TimeSpan.FromMilliseconds(1), Cancellation);
            await loggers.UntilFetchesAsync(fake.TokenRequests.Count);
            _time.Advance(TimeSpan.FromSeconds(10));
        }

        Assert.Equal(151, fake.Calls);
        Assert.Equal(0, fake.Rejected);
        TimeSpan[] renewals = [.. fake.TokenRequests.Skip(1)];
        Assert.InRange(renewals.Length, 6, 50);
        Assert.All(renewals.Zip(renewals.Skip(1), (one, next) => (next - one).TotalSeconds), gap => Assert.InRange(gap, 30, 40));
    }

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task An_endpoint_that_comes_back_is_used_within_five_seconds(MeetingVendor vendor)
    {
        var rig = VendorRig.Of(vendor);
        var fake = new FakeVendor(rig, _time) { OnToken = (_, _) => Task.FromResult(VendorRig.Busy()) };
        Func<string, CancellationToken, Task> call = rig.Connect(WithoutRetries(rig), fake, _time);
        for (int second = 0; second < 60; second++)
        {
            await Assert.ThrowsAsync<MeetingUnavailableException>(() => call("m", Cancellation));
            _time.Advance(TimeSpan.FromSeconds(1));
        }

        int before = fake.TokenRequests.Count;
        fake.OnToken = (_, _) => Task.FromResult(fake.HandOut());
        _time.Advance(TimeSpan.FromSeconds(5));
        await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => call("m", Cancellation)));

        Assert.Equal(before + 1, fake.TokenRequests.Count);
        Assert.Equal(100, fake.Calls);
    }

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task A_renewal_that_recovers_ends_the_outage_before_anybody_notices(MeetingVendor vendor)
    {
        var rig = VendorRig.Of(vendor);
        var fake = new FakeVendor(rig, _time);
        var loggers = new CapturedLogs();
        Func<string, CancellationToken, Task> call = rig.Connect(WithoutRetries(rig), fake, _time, loggers);
        await call("m", Cancellation);
        fake.OnToken = (_, _) => Task.FromResult(VendorRig.Busy());
        _time.Advance(TimeSpan.FromSeconds(7000));
        await call("m", Cancellation);
        await loggers.UntilFetchesAsync(2);

        fake.OnToken = (_, _) => Task.FromResult(fake.HandOut());
        _time.Advance(TimeSpan.FromSeconds(30));
        // The call that starts the renewal may carry either token: the vendor keeps the old one alive.
        fake.OnCall = (_, _) => Task.FromResult(rig.Success());
        await call("m", Cancellation);
        await loggers.UntilFetchesAsync(3);
        _time.Advance(TimeSpan.FromSeconds(3600));
        await call("m", Cancellation);

        Assert.Equal(3, fake.TokenRequests.Count);
        Assert.Equal(4, fake.Calls);
    }

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task The_same_token_handed_back_is_not_replayed(MeetingVendor vendor)
    {
        var rig = VendorRig.Of(vendor);
        var fake = new FakeVendor(rig, _time)
        {
            OnToken = (_, _) => Task.FromResult(rig.Token("always-the-same", 7200)),
            OnCall = (_, _) => Task.FromResult(rig.TokenRejected()),
        };
        Func<string, CancellationToken, Task> call = rig.Connect(rig.CreateOptions(), fake, _time);

        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => call("m", Cancellation));

        Assert.Equal(1, fake.Calls);
        Assert.Equal(2, fake.TokenRequests.Count);
        Assert.Equal(rig.CallName, thrown.Operation);
        Assert.False(thrown.IsTransient);
        Assert.DoesNotContain("always-the-same", thrown.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task The_same_token_handed_back_again_and_again_costs_one_token_request_a_second(MeetingVendor vendor)
    {
        var rig = VendorRig.Of(vendor);
        var fake = new FakeVendor(rig, _time)
        {
            OnToken = (_, _) => Task.FromResult(rig.Token("always-the-same", 7200)),
            OnCall = (_, _) => Task.FromResult(rig.TokenRejected()),
        };
        Func<string, CancellationToken, Task> call = rig.Connect(rig.CreateOptions(), fake, _time);

        for (int tick = 0; tick < 100; tick++)
        {
            await Assert.ThrowsAsync<MeetingAuthenticationException>(() => call("m", Cancellation));
            _time.Advance(TimeSpan.FromSeconds(0.1));
        }

        Assert.Equal(100, fake.Calls);
        Assert.InRange(fake.TokenRequests.Count, 10, 12);
    }

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task A_stalled_endpoint_ends_after_its_own_ten_seconds_for_all_who_wait(MeetingVendor vendor)
    {
        var rig = VendorRig.Of(vendor);
        var fake = new FakeVendor(rig, _time);
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        fake.OnToken = (_, cancellationToken) =>
        {
            asked.TrySetResult();
            return NeverAsync(cancellationToken);
        };
        Func<string, CancellationToken, Task> call = rig.Connect(rig.CreateOptions(), fake, _time);
        Task[] calls = [.. Enumerable.Range(0, 50).Select(_ => call("m", Cancellation))];
        await asked.Task;

        _time.Advance(TimeSpan.FromSeconds(9.999));
        Assert.All(calls, one => Assert.False(one.IsCompleted));
        _time.Advance(TimeSpan.FromSeconds(0.001));
        MeetingUnavailableException[] thrown = await Task.WhenAll(calls.Select(one => Assert.ThrowsAsync<MeetingUnavailableException>(() => one)));

        Assert.All(thrown, one => Assert.IsType<TimeoutException>(one.InnerException));
        Assert.All(thrown, one => Assert.Equal(rig.TokenName, one.Operation));
        Assert.Single(fake.TokenRequests);
    }

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task A_callers_own_time_ends_its_wait_for_a_stalled_endpoint_and_nobody_elses(MeetingVendor vendor)
    {
        var rig = VendorRig.Of(vendor);
        var fake = new FakeVendor(rig, _time);
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var open = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        fake.OnToken = async (_, cancellationToken) =>
        {
            asked.TrySetResult();
            await open.Task.WaitAsync(cancellationToken);
            return fake.HandOut();
        };
        MeetingClientOptions options = rig.CreateOptions();
        (options.Timeout, options.AttemptTimeout) = (TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(3));
        Func<string, CancellationToken, Task> call = rig.Connect(options, fake, _time);
        Task early = call("early", Cancellation);
        await asked.Task;
        _time.Advance(TimeSpan.FromSeconds(2));
        Task late = call("late", Cancellation);

        _time.Advance(TimeSpan.FromSeconds(1));
        MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => early);
        _time.Advance(TimeSpan.FromSeconds(1));
        open.SetResult();
        await late;

        Assert.IsType<TimeoutException>(thrown.InnerException);
        Assert.False(thrown.IsOutcomeUnknown);
        Assert.Single(fake.TokenRequests);
        Assert.Equal(["late"], fake.Sends.Keys);
    }

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task An_endpoint_that_asks_for_a_longer_wait_than_its_time_fails_calls_at_once(MeetingVendor vendor)
    {
        var rig = VendorRig.Of(vendor);
        var fake = new FakeVendor(rig, _time)
        {
            OnToken = (_, _) => Task.FromResult(StubTransport.Response(HttpStatusCode.TooManyRequests, "slow down"u8.ToArray(), "text/plain", ("Retry-After", "20"))),
        };
        Func<string, CancellationToken, Task> call = rig.Connect(rig.CreateOptions(), fake, _time);

        MeetingRateLimitException first = await Assert.ThrowsAsync<MeetingRateLimitException>(() => call("m", Cancellation).WaitAsync(TimeSpan.FromSeconds(10), Cancellation));
        _time.Advance(TimeSpan.FromSeconds(5));
        MeetingRateLimitException held = await Assert.ThrowsAsync<MeetingRateLimitException>(() => call("m", Cancellation).WaitAsync(TimeSpan.FromSeconds(10), Cancellation));

        Assert.Equal(TimeSpan.FromSeconds(20), first.RetryAfter);
        Assert.NotNull(held.RetryAfter);
        Assert.Single(fake.TokenRequests);
    }

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task A_handler_that_breaks_the_token_request_is_an_outage_like_any_other(MeetingVendor vendor)
    {
        var rig = VendorRig.Of(vendor);
        var fake = new FakeVendor(rig, _time) { OnToken = (_, _) => throw new FormatException("a handler of the host") };
        Func<string, CancellationToken, Task> call = rig.Connect(WithoutRetries(rig), fake, _time);

        MeetingUnavailableException first = await Assert.ThrowsAsync<MeetingUnavailableException>(() => call("m", Cancellation));
        MeetingUnavailableException second = await Assert.ThrowsAsync<MeetingUnavailableException>(() => call("m", Cancellation));

        Assert.Single(fake.TokenRequests);
        Assert.NotSame(first, second);
        Assert.IsType<FormatException>(second.InnerException);
    }

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task A_renewal_that_a_programming_error_breaks_is_not_repeated_at_every_call(MeetingVendor vendor)
    {
        var rig = VendorRig.Of(vendor);
        var fake = new FakeVendor(rig, _time);
        Func<string, CancellationToken, Task> call = rig.Connect(WithoutRetries(rig), fake, _time);
        await call("m", Cancellation);
        fake.OnToken = (_, _) => throw new InvalidOperationException("a handler of the host");
        _time.Advance(TimeSpan.FromMinutes(118));
        await call("m", Cancellation);
        await Eventually.TrueAsync(() => fake.TokenRequests.Count == 2);

        for (int i = 0; i < 20; i++)
        {
            await Task.Delay(5, Cancellation);
            await call("m", Cancellation);
        }

        Assert.Equal(2, fake.TokenRequests.Count);
        Assert.Equal(22, fake.Calls);
    }

    private static MeetingClientOptions WithoutRetries(VendorRig rig)
    {
        MeetingClientOptions options = rig.CreateOptions();
        options.MaxRetries = 0;
        return options;
    }

    private static async Task<HttpResponseMessage> NeverAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        throw new InvalidOperationException("unreachable");
    }
}
