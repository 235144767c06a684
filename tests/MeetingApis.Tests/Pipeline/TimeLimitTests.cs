namespace MeetingApis.Tests.Pipeline;

public sealed class TimeLimitTests
{
    private static readonly TimeSpan s_attempt = TimeSpan.FromSeconds(10);

    private readonly SkippingTimeProvider _time = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_attempt_without_an_answer_ends_when_its_time_is_over()
    {
        var stub = InvokerStub.Start(_time);
        var waiting = new TaskCompletionSource();
        stub.Answers(StubAnswer.Never(waiting.SetResult));

        Task call = stub.CallAsync(InvokerStub.Operation(RetrySafety.NotIdempotent), Cancellation);
        await waiting.Task;
        _time.Advance(s_attempt - TimeSpan.FromMilliseconds(1));
        Assert.False(call.IsCompleted);
        _time.Advance(TimeSpan.FromMilliseconds(1));
        MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => call);

        Assert.IsType<TimeoutException>(thrown.InnerException);
        Assert.True(thrown.IsTransient);
        Assert.True(thrown.IsOutcomeUnknown);
        Assert.Contains("10 s", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_attempt_whose_body_stalls_ends_when_its_time_is_over()
    {
        var stub = InvokerStub.Start(_time);
        var waiting = new TaskCompletionSource();
        stub.Answers(StubAnswer.Stalled(waiting.SetResult));

        Task call = stub.CallAsync(InvokerStub.Operation(RetrySafety.NotIdempotent), Cancellation);
        await waiting.Task;
        _time.Advance(s_attempt);
        MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => call);

        Assert.IsType<TimeoutException>(thrown.InnerException);
        Assert.True(thrown.IsOutcomeUnknown);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task After_an_attempt_that_ran_out_of_time_the_next_one_has_time_of_its_own(bool usesToken)
    {
        var stub = InvokerStub.Start(_time, tokens: usesToken ? new FixedTokenProvider("token-1") : null);
        var waiting = new TaskCompletionSource();
        stub.Answers(StubAnswer.Never(waiting.SetResult), StubAnswer.Success);

        Task call = stub.CallAsync(InvokerStub.Operation(RetrySafety.Safe), Cancellation);
        await waiting.Task;
        _time.Advance(s_attempt);
        await call;

        Assert.Equal(2, stub.Sends);
    }

    [Fact]
    public async Task Every_attempt_gets_its_full_time_as_long_as_the_call_has_it()
    {
        var stub = InvokerStub.Start(_time, configure: options => options.Timeout = TimeSpan.FromMinutes(5));
        using var waiting = new SemaphoreSlim(0);
        stub.Answers(StubAnswer.Never(() => waiting.Release()));

        Task call = stub.CallAsync(InvokerStub.Operation(RetrySafety.Safe), Cancellation);
        for (int attempt = 1; attempt <= 3; attempt++)
        {
            await waiting.WaitAsync(Cancellation);
            _time.Advance(s_attempt - TimeSpan.FromMilliseconds(1));
            Assert.False(call.IsCompleted);
            Assert.Equal(attempt, stub.Sends);
            _time.Advance(TimeSpan.FromMilliseconds(1));
        }

        MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => call);

        Assert.IsType<TimeoutException>(thrown.InnerException);
        Assert.Equal(3, stub.Sends);
    }

    [Fact]
    public async Task The_last_attempt_gets_only_the_time_that_is_left()
    {
        var stub = InvokerStub.Start(_time, configure: options => (options.Timeout, options.AttemptTimeout) = (TimeSpan.FromSeconds(15), s_attempt));
        using var waiting = new SemaphoreSlim(0);
        stub.Answers(StubAnswer.Never(() => waiting.Release()));
        long start = _time.GetTimestamp();

        Task call = stub.CallAsync(InvokerStub.Operation(RetrySafety.Safe), Cancellation);
        await waiting.WaitAsync(Cancellation);
        _time.Advance(s_attempt);
        await waiting.WaitAsync(Cancellation);
        _time.Advance(TimeSpan.FromSeconds(15) - _time.GetElapsedTime(start));
        MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => call);

        Assert.IsType<TimeoutException>(thrown.InnerException);
        Assert.Equal(2, stub.Sends);
        Assert.Equal(TimeSpan.FromSeconds(15), _time.GetElapsedTime(start));
    }

    [Fact]
    public async Task The_wait_for_a_token_counts_against_the_whole_call_only()
    {
        var tokens = new BlockedTokenProvider();
        var stub = InvokerStub.Start(_time, tokens: tokens);
        stub.Answers(StubAnswer.Success);

        Task call = stub.CallAsync(InvokerStub.Operation(RetrySafety.Safe), Cancellation);
        await tokens.Waiting;
        _time.Advance(TimeSpan.FromSeconds(29));
        tokens.Release("token-1");
        await call;

        Assert.Equal(1, stub.Sends);
    }

    [Fact]
    public async Task A_token_that_does_not_come_ends_the_call_when_its_time_is_over()
    {
        var tokens = new BlockedTokenProvider();
        var stub = InvokerStub.Start(_time, tokens: tokens);

        Task call = stub.CallAsync(InvokerStub.Operation(RetrySafety.NotIdempotent), Cancellation);
        await tokens.Waiting;
        _time.Advance(TimeSpan.FromSeconds(30));
        MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => call);

        Assert.IsType<TimeoutException>(thrown.InnerException);
        Assert.True(thrown.IsTransient);
        Assert.False(thrown.IsOutcomeUnknown);
        Assert.Equal(0, stub.Sends);
    }

    [Fact]
    public async Task A_call_that_ran_out_of_time_spoils_no_later_call()
    {
        var stub = InvokerStub.Start(_time, configure: options => options.MaxRetries = 0);
        var waiting = new TaskCompletionSource();
        stub.Answers(StubAnswer.Never(waiting.SetResult), StubAnswer.Success);
        Task late = stub.CallAsync(InvokerStub.Operation(RetrySafety.Safe), Cancellation);
        await waiting.Task;
        _time.Advance(s_attempt);
        await Assert.ThrowsAsync<MeetingUnavailableException>(() => late);

        for (int i = 0; i < 100; i++)
        {
            await stub.CallAsync(InvokerStub.Operation(RetrySafety.Safe), Cancellation);
        }

        Assert.Equal(101, stub.Sends);
    }

    [Fact]
    public async Task Time_between_calls_does_not_count_against_them()
    {
        var stub = InvokerStub.Start(_time);
        stub.Answers(StubAnswer.Success);

        for (int i = 0; i < 3; i++)
        {
            await stub.CallAsync(InvokerStub.Operation(RetrySafety.Safe), Cancellation);
            _time.Advance(TimeSpan.FromHours(1));
        }

        Assert.Equal(3, stub.Sends);
    }
}
