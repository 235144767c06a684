namespace MeetingApis.Tests.Pipeline;

public sealed class CancellationTests : IDisposable
{
    private readonly SkippingTimeProvider _time = new();
    private readonly CancellationTokenSource _caller = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);

    public void Dispose() => _caller.Dispose();

    [Fact]
    public async Task A_call_that_is_cancelled_already_does_nothing()
    {
        var tokens = new FixedTokenProvider("token-1");
        var stub = InvokerStub.Start(_time, tokens: tokens);
        stub.Answers(StubAnswer.Success);
        await _caller.CancelAsync();

        OperationCanceledException thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stub.CallAsync(InvokerStub.Operation(RetrySafety.Safe), _caller.Token));

        Assert.Equal(_caller.Token, thrown.CancellationToken);
        Assert.Equal(0, stub.Sends);
        Assert.Empty(tokens.Requests);
    }

    [Fact]
    public async Task A_call_can_be_cancelled_while_it_waits_for_a_token()
    {
        var tokens = new BlockedTokenProvider();
        var stub = InvokerStub.Start(_time, tokens: tokens);
        stub.Answers(StubAnswer.Success);
        Task call = stub.CallAsync(InvokerStub.Operation(RetrySafety.Safe), _caller.Token);
        await tokens.Waiting;

        await _caller.CancelAsync();

        await ThrowsForTheCallerAsync(call);
        Assert.Equal(0, stub.Sends);
    }

    [Theory]
    [InlineData(RetrySafety.Safe)]
    [InlineData(RetrySafety.NotIdempotent)]
    public async Task A_call_can_be_cancelled_while_it_is_sent(RetrySafety safety)
    {
        var waiting = new TaskCompletionSource();
        var stub = InvokerStub.Start(_time);
        stub.Answers(StubAnswer.Never(waiting.SetResult));
        Task call = stub.CallAsync(InvokerStub.Operation(safety), _caller.Token);
        await waiting.Task;

        await _caller.CancelAsync();

        await ThrowsForTheCallerAsync(call);
        Assert.Equal(1, stub.Sends);
    }

    [Fact]
    public async Task A_call_can_be_cancelled_while_its_answer_is_read()
    {
        var waiting = new TaskCompletionSource();
        var stub = InvokerStub.Start(_time);
        stub.Answers(StubAnswer.Stalled(waiting.SetResult));
        Task call = stub.CallAsync(InvokerStub.Operation(RetrySafety.Safe), _caller.Token);
        await waiting.Task;

        await _caller.CancelAsync();

        await ThrowsForTheCallerAsync(call);
        Assert.Equal(1, stub.Sends);
    }

    [Fact]
    public async Task A_call_can_be_cancelled_while_it_waits_for_its_next_attempt()
    {
        _time.OnDelay = _caller.Cancel;
        var stub = InvokerStub.Start(_time);
        // A hint of seconds: a wait drawn from zero may be no wait at all.
        stub.Answers(StubAnswer.Json("wait", """{"code":1}""", System.Net.HttpStatusCode.TooManyRequests, ("Retry-After", "5")), StubAnswer.Success);

        Task call = stub.CallAsync(InvokerStub.Operation(RetrySafety.Safe), _caller.Token);

        await ThrowsForTheCallerAsync(call);
        Assert.Equal(1, stub.Sends);
    }

    [Fact]
    public async Task The_caller_wins_where_the_time_is_over_too()
    {
        var waiting = new TaskCompletionSource();
        var stub = InvokerStub.Start(_time);
        stub.Transport.Answer(async (_, cancellationToken) =>
        {
            waiting.SetResult();
            try
            {
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }
            finally
            {
                // The attempt's time is over; before anybody hears of it, the caller cancels too.
                await _caller.CancelAsync();
            }

            throw new InvalidOperationException("unreachable");
        });
        Task call = stub.CallAsync(InvokerStub.Operation(RetrySafety.Safe), _caller.Token);
        await waiting.Task;

        _time.Advance(TimeSpan.FromSeconds(10));

        await ThrowsForTheCallerAsync(call);
    }

    [Fact]
    public async Task The_caller_can_cancel_an_attempt_that_follows_one_out_of_time()
    {
        using var waiting = new SemaphoreSlim(0);
        var stub = InvokerStub.Start(_time);
        stub.Answers(StubAnswer.Never(() => waiting.Release()));
        Task call = stub.CallAsync(InvokerStub.Operation(RetrySafety.Safe), _caller.Token);
        await waiting.WaitAsync(TestContext.Current.CancellationToken);
        _time.Advance(TimeSpan.FromSeconds(10));
        await waiting.WaitAsync(TestContext.Current.CancellationToken);

        await _caller.CancelAsync();

        await ThrowsForTheCallerAsync(call);
        Assert.Equal(2, stub.Sends);
    }

    [Fact]
    public async Task A_token_that_served_one_call_and_fires_later_disturbs_no_other()
    {
        var waiting = new TaskCompletionSource();
        var answer = new TaskCompletionSource();
        var stub = InvokerStub.Start(_time);
        stub.Answers(StubAnswer.Success);
        await stub.CallAsync(InvokerStub.Operation(RetrySafety.Safe), _caller.Token);
        stub.Transport.Answer(async (_, cancellationToken) =>
        {
            waiting.SetResult();
            await answer.Task.WaitAsync(cancellationToken);
            return await StubAnswer.Success.GiveAsync(cancellationToken);
        });
        Task other = stub.CallAsync(InvokerStub.Operation(RetrySafety.Safe), TestContext.Current.CancellationToken);
        await waiting.Task;

        await _caller.CancelAsync();
        answer.SetResult();

        await other;
        Assert.Equal(2, stub.Sends);
    }

    private async Task ThrowsForTheCallerAsync(Task call)
    {
        OperationCanceledException thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(_caller.Token, thrown.CancellationToken);
    }
}
