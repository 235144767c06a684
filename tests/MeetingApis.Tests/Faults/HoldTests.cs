using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Faults;

/// <summary>A vendor's order to wait, and who keeps it.</summary>
public sealed class HoldTests
{
    private const string CallLimit = """{"errcode":45009,"errmsg":"api freq out of limit"}""";
    private const string DingTalkBanPage = "<html><script>location = '/_____tmd_____/punish?x5step=1'</script></html>";

    private readonly ManualTimeProvider _time = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(MeetingVendor.Feishu)]
    [InlineData(MeetingVendor.WeCom)]
    [InlineData(MeetingVendor.DingTalk)]
    public async Task An_order_to_wait_holds_the_operation_and_no_other(MeetingVendor vendor)
    {
        VendorApp app = await HeldAsync(vendor, a => a.Throttle("20"));

        Task held = app.CallAsync("held", Cancellation);
        await WaitersAsync(1);
        await app.CallAsync("other", Cancellation);

        Assert.Equal(2, app.Sends);
        Assert.False(held.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(22));
        await held;
        Assert.Equal(3, app.Sends);
    }

    public static TheoryData<MeetingVendor, string, HttpStatusCode, string, string, double> Orders => new()
    {
        { MeetingVendor.Feishu, """{"code":99991400,"msg":"limit"}""", HttpStatusCode.BadRequest, "x-ogw-ratelimit-reset", "7", 7 },
        { MeetingVendor.Feishu, """{"code":99991400,"msg":"limit"}""", HttpStatusCode.TooManyRequests, "x-ogw-ratelimit-reset", "0.5", 0.5 },
        { MeetingVendor.Feishu, "busy", HttpStatusCode.TooManyRequests, "Retry-After", "12", 12 },
        { MeetingVendor.WeCom, "busy", HttpStatusCode.TooManyRequests, "Retry-After", "12", 12 },
        { MeetingVendor.DingTalk, "busy", HttpStatusCode.TooManyRequests, "Retry-After", "Thu, 15 Jan 2026 08:00:09 GMT", 9 },
        { MeetingVendor.WeCom, """{"errcode":45033,"errmsg":"concurrent"}""", HttpStatusCode.OK, "X-None", "", 1 },
        { MeetingVendor.DingTalk, """{"code":"Forbidden.AccessDenied.QpsLimitForApi"}""", HttpStatusCode.Forbidden, "X-None", "", 1 },
        { MeetingVendor.Feishu, "down", HttpStatusCode.ServiceUnavailable, "Retry-After", "5", 5 },
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Every_kind_of_order_is_kept_to_the_moment(MeetingVendor vendor, string answer, HttpStatusCode status, string header, string value, double seconds)
    {
        VendorApp app = await HeldAsync(vendor, a => a.Answer(answer, status, (header, value)));

        Task held = app.CallAsync("held", Cancellation);
        await WaitersAsync(1);
        _time.Advance(TimeSpan.FromSeconds(seconds) - TimeSpan.FromMilliseconds(2));
        Assert.Equal(1, app.Sends);
        _time.Advance(TimeSpan.FromSeconds(Math.Max(0.25, seconds * 0.1)) + TimeSpan.FromMilliseconds(2));
        await held;

        Assert.Equal(2, app.Sends);
    }

    [Theory]
    [InlineData(MeetingVendor.Feishu)]
    [InlineData(MeetingVendor.WeCom)]
    [InlineData(MeetingVendor.DingTalk)]
    public async Task A_wait_that_does_not_fit_fails_at_once_and_sends_nothing(MeetingVendor vendor)
    {
        VendorApp app = await HeldAsync(vendor, a => a.Throttle("120"));
        _time.Advance(TimeSpan.FromSeconds(50));

        MeetingRateLimitException thrown = await Assert.ThrowsAsync<MeetingRateLimitException>(() => app.CallAsync("held", Cancellation));

        Assert.Equal(TimeSpan.FromSeconds(70), thrown.RetryAfter);
        Assert.True(thrown.IsTransient);
        Assert.False(thrown.IsOutcomeUnknown);
        Assert.Equal(1, app.Sends);
        Assert.Equal(0, _time.ActiveTimers);
    }

    [Fact]
    public async Task After_the_wait_nobody_waits()
    {
        VendorApp app = await HeldAsync(MeetingVendor.Feishu, a => a.Throttle("20"));
        _time.Advance(TimeSpan.FromSeconds(20));

        await app.CallAsync("held", Cancellation);

        Assert.Equal(2, app.Sends);
    }

    [Theory]
    [InlineData(10, 1)]
    [InlineData(1, 0.25)]
    public async Task Those_who_waited_go_out_spread_over_a_tenth_of_the_wait(int seconds, double spread)
    {
        const int Waiters = 200;
        var sent = new ConcurrentQueue<TimeSpan>();
        long start = _time.GetTimestamp();
        VendorApp app = await HeldAsync(
            MeetingVendor.Feishu,
            a => a.Throttle(seconds.ToString(CultureInfo.InvariantCulture)),
            then => then.Transport.Answer((_, _) =>
            {
                sent.Enqueue(_time.GetElapsedTime(start));
                return Task.FromResult(StubTransport.Json(VendorAnswers.Success(MeetingVendor.Feishu)));
            }));

        Task[] calls = [.. Enumerable.Range(0, Waiters).Select(_ => app.CallAsync("held", Cancellation))];
        await WaitersAsync(Waiters);
        while (calls.Any(call => !call.IsCompleted) && _time.GetElapsedTime(start) < TimeSpan.FromSeconds(30))
        {
            int waiting = _time.ActiveTimers;
            _time.Advance(TimeSpan.FromMilliseconds(5));
            await Waiting.UntilAsync(() => sent.Count >= Waiters - _time.ActiveTimers || waiting == 0);
        }

        await Task.WhenAll(calls);
        Assert.All(sent, at => Assert.InRange(at.TotalSeconds, seconds - 0.001, seconds + spread + 0.01));
        // Of 200, fewer than 20 in one quarter of the range happen once in 10 ** 8 runs.
        Assert.All(Enumerable.Range(0, 4), quarter => Assert.True(sent.Count(at => (int)((at.TotalSeconds - seconds) / (spread / 4)) == quarter) >= 20));
    }

    [Fact]
    public async Task Who_waits_keeps_an_order_that_comes_meanwhile()
    {
        const int Waiters = 20;
        VendorApp app = await HeldAsync(
            MeetingVendor.Feishu,
            a => a.Throttle("10"),
            then =>
            {
                then.Throttle("20");
                then.Succeed();
            },
            options => options.Timeout = TimeSpan.FromMinutes(5));
        Task[] calls = [.. Enumerable.Range(0, Waiters).Select(_ => app.CallAsync("held", Cancellation))];
        await WaitersAsync(Waiters);

        // The first that goes out is told to wait for 20 seconds more; the others were to follow it within one.
        _time.Advance(TimeSpan.FromSeconds(10));
        await AdvanceUntilAsync(() => app.Sends > 1, TimeSpan.FromMilliseconds(1));
        await Waiting.UntilAsync(() => calls.Any(call => call.IsFaulted));
        long ordered = _time.GetTimestamp();
        await AdvanceUntilAsync(() => _time.GetElapsedTime(ordered) > TimeSpan.FromSeconds(10), TimeSpan.FromMilliseconds(250));

        // A few that were under way together with the first may have slipped through.
        Assert.InRange(app.Sends, 2, 6);
        await AdvanceUntilAsync(() => calls.All(call => call.IsCompleted), TimeSpan.FromMilliseconds(250));

        await Assert.ThrowsAsync<MeetingRateLimitException>(() => Task.WhenAll(calls));
        Assert.Equal(Waiters + 1, app.Sends);
    }

    [Fact]
    public async Task A_cancelled_caller_stops_waiting_and_sends_nothing()
    {
        VendorApp app = await HeldAsync(MeetingVendor.Feishu, a => a.Throttle("20"));
        using var caller = new CancellationTokenSource();

        Task held = app.CallAsync("held", caller.Token);
        await WaitersAsync(1);
        await caller.CancelAsync();
        OperationCanceledException thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => held);

        Assert.Equal(caller.Token, thrown.CancellationToken);
        Assert.Equal(1, app.Sends);
    }

    [Fact]
    public async Task WeComs_call_limit_doubles_from_a_minute_to_an_hour()
    {
        var app = new VendorApp(MeetingVendor.WeCom, _time);
        app.Answer(CallLimit);
        var waits = new List<double>();

        for (int i = 0; i < 9; i++)
        {
            MeetingRateLimitException thrown = await Assert.ThrowsAsync<MeetingRateLimitException>(() => app.CallAsync("held", Cancellation));
            waits.Add(thrown.RetryAfter!.Value.TotalMinutes);
            await Assert.ThrowsAsync<MeetingRateLimitException>(() => app.CallAsync("held", Cancellation));
            _time.Advance(thrown.RetryAfter.Value);
        }

        Assert.Equal([1, 2, 4, 8, 16, 32, 60, 60, 60], waits);
        Assert.Equal(9, app.Sends);
    }

    [Fact]
    public async Task WeComs_call_limit_begins_small_again_after_a_success()
    {
        var app = new VendorApp(MeetingVendor.WeCom, _time);
        app.Answer(CallLimit);
        app.Answer(CallLimit);
        app.Succeed();
        app.Answer(CallLimit);
        for (int i = 0; i < 2; i++)
        {
            MeetingRateLimitException growing = await Assert.ThrowsAsync<MeetingRateLimitException>(() => app.CallAsync("held", Cancellation));
            _time.Advance(growing.RetryAfter!.Value);
        }

        await app.CallAsync("held", Cancellation);
        MeetingRateLimitException thrown = await Assert.ThrowsAsync<MeetingRateLimitException>(() => app.CallAsync("held", Cancellation));

        Assert.Equal(TimeSpan.FromMinutes(1), thrown.RetryAfter);
    }

    [Fact]
    public async Task WeComs_call_limit_grows_once_however_many_answers_come()
    {
        const int Calls = 50;
        var app = new VendorApp(MeetingVendor.WeCom, _time);
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        app.Transport.Answer(async (_, _) =>
        {
            await gate.Task;
            return StubTransport.Json(CallLimit);
        });
        Task[] calls = [.. Enumerable.Range(0, Calls).Select(_ => app.CallAsync("held", Cancellation))];
        await Waiting.UntilAsync(() => app.Sends == Calls);
        gate.SetResult();
        foreach (Task call in calls)
        {
            MeetingRateLimitException first = await Assert.ThrowsAsync<MeetingRateLimitException>(() => call);
            Assert.Equal(TimeSpan.FromMinutes(1), first.RetryAfter);
        }

        _time.Advance(TimeSpan.FromMinutes(1));
        MeetingRateLimitException thrown = await Assert.ThrowsAsync<MeetingRateLimitException>(() => app.CallAsync("held", Cancellation));

        Assert.Equal(TimeSpan.FromMinutes(2), thrown.RetryAfter);
    }

    [Fact]
    public async Task WeComs_call_limit_is_not_prolonged_by_answers_to_calls_that_were_under_way()
    {
        var app = new VendorApp(MeetingVendor.WeCom, _time);
        var late = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        app.Transport.Answer(async (_, _) =>
        {
            await late.Task;
            return StubTransport.Json(CallLimit);
        });
        app.Answer(CallLimit);
        Task underWay = app.CallAsync("held", Cancellation);
        await Waiting.UntilAsync(() => app.Sends == 1);
        await Assert.ThrowsAsync<MeetingRateLimitException>(() => app.CallAsync("held", Cancellation));
        _time.Advance(TimeSpan.FromSeconds(5));
        late.SetResult();
        await Assert.ThrowsAsync<MeetingRateLimitException>(() => underWay);

        _time.Advance(TimeSpan.FromSeconds(55));
        Task after = app.CallAsync("held", Cancellation);
        await Waiting.UntilAsync(() => app.Sends == 3);
        MeetingRateLimitException thrown = await Assert.ThrowsAsync<MeetingRateLimitException>(() => after);

        Assert.Equal(TimeSpan.FromMinutes(2), thrown.RetryAfter);
    }

    [Fact]
    public async Task WeComs_call_limit_holds_one_operation()
    {
        VendorApp app = await HeldAsync(MeetingVendor.WeCom, a => a.Answer(CallLimit));

        await app.CallAsync("other", Cancellation);

        Assert.Equal(2, app.Sends);
    }

    [Fact]
    public async Task DingTalks_limit_a_minute_ends_the_call_and_holds_the_operation_for_a_minute()
    {
        VendorApp app = await HeldAsync(MeetingVendor.DingTalk, a => a.Answer("""{"code":"Forbidden.AccessDenied.QpmLimitForAppkeyAndApi"}""", HttpStatusCode.Forbidden));

        MeetingRateLimitException thrown = await Assert.ThrowsAsync<MeetingRateLimitException>(() => app.CallAsync("held", Cancellation));
        await app.CallAsync("other", Cancellation);

        Assert.Equal(TimeSpan.FromMinutes(1), thrown.RetryAfter);
        Assert.Equal(2, app.Sends);
    }

    [Fact]
    public async Task DingTalks_ban_holds_the_whole_app_for_five_minutes()
    {
        VendorApp app = await HeldAsync(MeetingVendor.DingTalk, a => a.Answer(DingTalkBanPage, HttpStatusCode.Forbidden));

        MeetingRateLimitException thrown = await Assert.ThrowsAsync<MeetingRateLimitException>(() => app.CallAsync("other", Cancellation));

        Assert.Equal(TimeSpan.FromMinutes(5), thrown.RetryAfter);
        Assert.Equal(1, app.Sends);
        _time.Advance(TimeSpan.FromMinutes(5));
        await app.CallAsync("other", Cancellation);
        Assert.Equal(2, app.Sends);
    }

    [Fact]
    public async Task DingTalks_ban_of_a_token_request_holds_the_whole_app_too()
    {
        var app = new VendorApp(MeetingVendor.DingTalk, _time);
        app.Succeed();
        await app.CallAsync("one", Cancellation);
        app.AnswerToken = () => StubTransport.Json(DingTalkBanPage, HttpStatusCode.Forbidden);
        // Between renewal and expiry the token is renewed in the background, and the ban answers that.
        _time.Advance(TimeSpan.FromSeconds(7200 - 240));
        await app.CallAsync("one", Cancellation);
        await Waiting.UntilAsync(() => app.Transport.TokenRequests.Count == 2);
        await Task.Delay(100, Cancellation);

        MeetingRateLimitException thrown = await Assert.ThrowsAsync<MeetingRateLimitException>(() => app.CallAsync("one", Cancellation));

        Assert.Equal(TimeSpan.FromMinutes(5), thrown.RetryAfter);
        Assert.Equal(2, app.Sends);
    }

    [Fact]
    public async Task An_order_of_days_is_believed_for_an_hour()
    {
        VendorApp app = await HeldAsync(MeetingVendor.Feishu, a => a.Throttle("864000"));
        _time.Advance(TimeSpan.FromHours(1) - TimeSpan.FromSeconds(31));
        await Assert.ThrowsAsync<MeetingRateLimitException>(() => app.CallAsync("held", Cancellation));

        _time.Advance(TimeSpan.FromSeconds(31));
        await app.CallAsync("held", Cancellation);

        Assert.Equal(2, app.Sends);
    }

    [Fact]
    public async Task A_jump_of_the_wall_clock_neither_ends_a_hold_nor_makes_it_longer()
    {
        VendorApp app = await HeldAsync(MeetingVendor.Feishu, a => a.Throttle("120"));
        _time.JumpTo(_time.GetUtcNow().AddHours(5));
        await Assert.ThrowsAsync<MeetingRateLimitException>(() => app.CallAsync("held", Cancellation));
        _time.JumpTo(_time.GetUtcNow().AddHours(-50));
        _time.Advance(TimeSpan.FromSeconds(120));

        await app.CallAsync("held", Cancellation);

        Assert.Equal(2, app.Sends);
    }

    /// <summary>An app whose operation <c>held</c> got an order to wait from its first call; whatever follows succeeds.</summary>
    private async Task<VendorApp> HeldAsync(MeetingVendor vendor, Action<VendorApp> order, Action<VendorApp>? then = null, Action<MeetingClientOptions>? configure = null)
    {
        var app = new VendorApp(vendor, _time, options =>
        {
            options.MaxRetries = 0;
            configure?.Invoke(options);
        });
        order(app);
        await Assert.ThrowsAnyAsync<MeetingApiException>(() => app.CallAsync("held", Cancellation));
        (then ?? (a => a.Succeed()))(app);
        return app;
    }

    /// <summary>Moves the clock on step by step, five minutes at most.</summary>
    private async Task AdvanceUntilAsync(Func<bool> condition, TimeSpan step)
    {
        long start = _time.GetTimestamp();
        while (!condition())
        {
            Assert.True(_time.GetElapsedTime(start) < TimeSpan.FromMinutes(5));
            _time.Advance(step);
            await Task.Delay(1, Cancellation);
        }
    }

    private Task WaitersAsync(int count) => Waiting.UntilAsync(() => _time.ActiveTimers >= count);
}
