using System.Net;
using MeetingApis.DingTalk.Internal;
using MeetingApis.Tests.Stubs;
using Microsoft.Extensions.Logging;

namespace MeetingApis.Tests.Pipeline;

public sealed class RetryTests
{
    private readonly SkippingTimeProvider _time = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(RetrySafety.Safe)]
    [InlineData(RetrySafety.Idempotent)]
    [InlineData(RetrySafety.IdempotentWithKey)]
    [InlineData(RetrySafety.NotIdempotent)]
    public async Task What_was_not_sent_is_sent_again_whatever_the_operation(RetrySafety safety)
    {
        foreach (StubAnswer failure in StubAnswer.NotSent)
        {
            var stub = InvokerStub.Start(_time);
            stub.Answers(failure);

            MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => stub.CallAsync(InvokerStub.Operation(safety), Cancellation));

            Assert.Equal((failure, 3), (failure, stub.Sends));
            Assert.True(thrown.IsTransient);
            Assert.False(thrown.IsOutcomeUnknown);
            Assert.IsType<HttpRequestException>(thrown.InnerException);
        }
    }

    [Theory]
    [InlineData(RetrySafety.Safe)]
    [InlineData(RetrySafety.Idempotent)]
    [InlineData(RetrySafety.IdempotentWithKey)]
    [InlineData(RetrySafety.NotIdempotent)]
    public async Task What_was_throttled_is_sent_again_whatever_the_operation(RetrySafety safety)
    {
        var stub = InvokerStub.Start(_time);
        stub.Answers(StubAnswer.Throttled);

        MeetingRateLimitException thrown = await Assert.ThrowsAsync<MeetingRateLimitException>(() => stub.CallAsync(InvokerStub.Operation(safety), Cancellation));

        Assert.Equal(3, stub.Sends);
        Assert.True(thrown.IsTransient);
        Assert.False(thrown.IsOutcomeUnknown);
    }

    [Theory]
    [InlineData(RetrySafety.Safe)]
    [InlineData(RetrySafety.Idempotent)]
    public async Task What_may_have_been_done_is_sent_again_where_that_is_harmless(RetrySafety safety)
    {
        foreach ((StubAnswer failure, Type exception) in StubAnswer.Ambiguous)
        {
            var stub = InvokerStub.Start(_time);
            stub.Answers(failure);

            MeetingApiException thrown = await Assert.ThrowsAnyAsync<MeetingApiException>(() => stub.CallAsync(InvokerStub.Operation(safety), Cancellation));

            Assert.Equal((failure, 3, exception), (failure, stub.Sends, thrown.GetType()));
            Assert.True(thrown.IsTransient);
            Assert.False(thrown.IsOutcomeUnknown);
        }
    }

    [Fact]
    public async Task What_may_have_been_done_is_never_sent_again_where_it_must_not_be_done_twice()
    {
        foreach ((StubAnswer failure, Type exception) in StubAnswer.Ambiguous)
        {
            var stub = InvokerStub.Start(_time);
            stub.Answers(failure, StubAnswer.Success);

            MeetingApiException thrown = await Assert.ThrowsAnyAsync<MeetingApiException>(() => stub.CallAsync(InvokerStub.Operation(RetrySafety.NotIdempotent), Cancellation));

            Assert.Equal((failure, 1, exception), (failure, stub.Sends, thrown.GetType()));
            Assert.True(thrown.IsOutcomeUnknown);
            Assert.Contains("look before calling again", thrown.Message, StringComparison.Ordinal);
        }

        Assert.Empty(_time.Delays);
    }

    [Theory]
    [InlineData(RetrySafety.Safe)]
    [InlineData(RetrySafety.Idempotent)]
    [InlineData(RetrySafety.IdempotentWithKey)]
    [InlineData(RetrySafety.NotIdempotent)]
    public async Task What_the_vendor_decided_is_not_asked_again(RetrySafety safety)
    {
        foreach ((StubAnswer failure, Type exception) in StubAnswer.Definitive)
        {
            var stub = InvokerStub.Start(_time);
            stub.Answers(failure, StubAnswer.Success);

            MeetingApiException thrown = await Assert.ThrowsAnyAsync<MeetingApiException>(() => stub.CallAsync(InvokerStub.Operation(safety), Cancellation));

            Assert.Equal((failure, 1, exception), (failure, stub.Sends, thrown.GetType()));
            Assert.False(thrown.IsTransient);
            Assert.False(thrown.IsOutcomeUnknown);
        }
    }

    [Fact]
    public async Task A_create_that_was_not_sent_at_first_is_unknown_once_a_send_ends_unclear()
    {
        var stub = InvokerStub.Start(_time);
        stub.Answers(StubAnswer.NotSent[0], StubAnswer.Throttled, StubAnswer.Unavailable);

        MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => stub.CallAsync(InvokerStub.Operation(RetrySafety.NotIdempotent), Cancellation));

        Assert.Equal(3, stub.Sends);
        Assert.True(thrown.IsOutcomeUnknown);
    }

    [Fact]
    public async Task A_failure_that_passes_is_not_seen_by_the_caller()
    {
        var stub = InvokerStub.Start(_time);
        stub.Answers(StubAnswer.Throttled, StubAnswer.NotSent[1], StubAnswer.Success);

        await stub.CallAsync(InvokerStub.Operation(RetrySafety.NotIdempotent), Cancellation);

        Assert.Equal(3, stub.Sends);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(2, 3)]
    public async Task MaxRetries_bounds_the_sends(int retries, int sends)
    {
        var patient = InvokerStub.Start(_time, configure: options => options.MaxRetries = retries);
        patient.Answers(StubAnswer.Unavailable);

        await Assert.ThrowsAsync<MeetingUnavailableException>(() => patient.CallAsync(InvokerStub.Operation(RetrySafety.Safe), Cancellation));

        Assert.Equal(sends, patient.Sends);
    }

    [Fact]
    public async Task Three_sends_and_one_replay_are_the_most()
    {
        var tokens = new FixedTokenProvider("token-1", "token-2", "token-3");
        var stub = InvokerStub.Start(_time, new DingTalkProtocol(), tokens);
        stub.Answers(StubAnswer.TokenRejected, StubAnswer.Unavailable);

        await Assert.ThrowsAsync<MeetingUnavailableException>(() => stub.CallAsync(InvokerStub.Operation(RetrySafety.Safe), Cancellation));

        Assert.Equal(4, stub.Sends);
        Assert.Equal(["token-1"], tokens.Rejected);
    }

    [Theory]
    [InlineData(RetrySafety.Safe)]
    [InlineData(RetrySafety.NotIdempotent)]
    public async Task The_one_replay_is_not_given_again_after_a_retry(RetrySafety safety)
    {
        var tokens = new FixedTokenProvider("token-1", "token-2", "token-3");
        var stub = InvokerStub.Start(_time, new DingTalkProtocol(), tokens);
        stub.Answers(StubAnswer.TokenRejected, StubAnswer.Throttled, StubAnswer.TokenRejected, StubAnswer.Success);

        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => stub.CallAsync(InvokerStub.Operation(safety), Cancellation));

        Assert.Equal(3, stub.Sends);
        Assert.Equal(["token-1", "token-2"], tokens.Rejected);
        Assert.False(thrown.IsOutcomeUnknown);
    }

    [Fact]
    public async Task A_done_code_after_an_unclear_send_is_success()
    {
        var stub = InvokerStub.Start(_time);
        stub.Answers(StubAnswer.Unavailable, StubAnswer.Refused);

        await stub.CallAsync(InvokerStub.Operation(RetrySafety.Idempotent, HttpMethod.Delete, "7654321"), Cancellation);

        Assert.Equal(2, stub.Sends);
    }

    [Fact]
    public async Task A_done_code_at_the_first_send_is_a_failure()
    {
        var stub = InvokerStub.Start(_time);
        stub.Answers(StubAnswer.Refused);

        MeetingApiException thrown = await Assert.ThrowsAsync<MeetingApiException>(() => stub.CallAsync(InvokerStub.Operation(RetrySafety.Idempotent, HttpMethod.Delete, "7654321"), Cancellation));

        Assert.Equal("7654321", thrown.Code);
    }

    [Fact]
    public async Task A_done_code_after_sends_that_surely_did_nothing_is_a_failure()
    {
        var stub = InvokerStub.Start(_time);
        stub.Answers(StubAnswer.NotSent[1], StubAnswer.Throttled, StubAnswer.Refused);

        MeetingApiException thrown = await Assert.ThrowsAsync<MeetingApiException>(() => stub.CallAsync(InvokerStub.Operation(RetrySafety.Idempotent, HttpMethod.Delete, "7654321"), Cancellation));

        Assert.Equal("7654321", thrown.Code);
    }

    [Fact]
    public async Task Another_code_after_an_unclear_send_stays_a_failure()
    {
        var stub = InvokerStub.Start(_time);
        stub.Answers(StubAnswer.Unavailable, StubAnswer.Refused);

        MeetingApiException thrown = await Assert.ThrowsAsync<MeetingApiException>(() => stub.CallAsync(InvokerStub.Operation(RetrySafety.Idempotent, HttpMethod.Delete, "1"), Cancellation));

        Assert.Equal("7654321", thrown.Code);
    }

    [Fact]
    public async Task Every_retry_waits_a_random_part_of_a_range_that_doubles()
    {
        TimeSpan[] most = [.. new[] { 0.5, 1 }.Select(seconds => TimeSpan.FromSeconds(seconds))];
        var waits = new List<TimeSpan>[most.Length];
        for (int i = 0; i < most.Length; i++)
        {
            waits[i] = [];
        }

        for (int call = 0; call < 200; call++)
        {
            var time = new SkippingTimeProvider();
            var starts = new List<long>();
            var stub = InvokerStub.Start(time, configure: options => options.MaxRetries = most.Length);
            stub.Transport.Answer((_, cancellationToken) =>
            {
                starts.Add(time.GetTimestamp());
                return StubAnswer.Unavailable.GiveAsync(cancellationToken);
            });
            await Assert.ThrowsAsync<MeetingUnavailableException>(() => stub.CallAsync(InvokerStub.Operation(RetrySafety.Safe), Cancellation));
            for (int i = 0; i < most.Length; i++)
            {
                waits[i].Add(time.GetElapsedTime(starts[i], starts[i + 1]));
            }
        }

        for (int i = 0; i < most.Length; i++)
        {
            Assert.All(waits[i], wait => Assert.InRange(wait, TimeSpan.Zero, most[i]));
            // Of 200 waits, spread over the whole range, all on one side of a tenth happen once in 10 ** 9 runs.
            Assert.Contains(waits[i], wait => wait < most[i] * 0.1);
            Assert.Contains(waits[i], wait => wait > most[i] * 0.9);
        }
    }

    [Fact]
    public async Task A_hint_is_kept_and_stretched_by_a_tenth_at_most()
    {
        var waits = new List<TimeSpan>();
        for (int call = 0; call < 100; call++)
        {
            var time = new SkippingTimeProvider();
            var stub = InvokerStub.Start(time);
            stub.Answers(StubAnswer.Json("wait", """{"code":1,"msg":"slow down"}""", HttpStatusCode.TooManyRequests, ("Retry-After", "4")), StubAnswer.Success);
            await stub.CallAsync(InvokerStub.Operation(RetrySafety.NotIdempotent), Cancellation);
            waits.Add(Assert.Single(time.Delays));
        }

        Assert.All(waits, wait => Assert.InRange(wait, TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(4.4)));
        Assert.True(waits.Distinct().Count() > 10);
    }

    [Fact]
    public async Task A_hint_may_be_a_date()
    {
        var stub = InvokerStub.Start(_time);
        string date = _time.GetUtcNow().AddSeconds(7).ToString("R");
        stub.Answers(StubAnswer.Json("wait", """{"code":1,"msg":"slow down"}""", HttpStatusCode.TooManyRequests, ("Retry-After", date)), StubAnswer.Success);

        await stub.CallAsync(InvokerStub.Operation(RetrySafety.NotIdempotent), Cancellation);

        Assert.InRange(Assert.Single(_time.Delays), TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(7.7));
    }

    [Fact]
    public async Task A_date_that_has_passed_asks_for_no_wait()
    {
        var stub = InvokerStub.Start(_time);
        string date = _time.GetUtcNow().AddHours(-1).ToString("R");
        stub.Answers(StubAnswer.Json("wait", """{"code":1,"msg":"slow down"}""", HttpStatusCode.TooManyRequests, ("Retry-After", date)), StubAnswer.Success);

        await stub.CallAsync(InvokerStub.Operation(RetrySafety.NotIdempotent), Cancellation);

        Assert.All(_time.Delays, delay => Assert.InRange(delay, TimeSpan.Zero, TimeSpan.FromSeconds(0.5)));
    }

    [Fact]
    public async Task Feishus_own_header_is_a_hint_and_beats_the_standard_one()
    {
        var stub = InvokerStub.Start(_time);
        stub.Answers(StubAnswer.Json("wait", """{"code":1,"msg":"slow down"}""", HttpStatusCode.TooManyRequests, ("x-ogw-ratelimit-reset", "5"), ("Retry-After", "1")), StubAnswer.Success);

        await stub.CallAsync(InvokerStub.Operation(RetrySafety.NotIdempotent), Cancellation);

        Assert.InRange(Assert.Single(_time.Delays), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(5.5));
    }

    [Theory]
    [InlineData("30")]
    [InlineData("52")]
    [InlineData("3600")]
    [InlineData("2147483647")]
    public async Task A_hint_longer_than_the_time_left_ends_the_call_at_once(string seconds)
    {
        var stub = InvokerStub.Start(_time);
        stub.Answers(StubAnswer.Json("wait", """{"code":1,"msg":"slow down"}""", HttpStatusCode.TooManyRequests, ("Retry-After", seconds)));

        MeetingRateLimitException thrown = await Assert.ThrowsAsync<MeetingRateLimitException>(() => stub.CallAsync(InvokerStub.Operation(RetrySafety.Safe), Cancellation));

        Assert.Equal(1, stub.Sends);
        Assert.Empty(_time.Delays);
        Assert.Equal(TimeSpan.FromSeconds(int.Parse(seconds, System.Globalization.CultureInfo.InvariantCulture)), thrown.RetryAfter);
    }

    [Fact]
    public async Task A_wait_never_goes_past_the_end_of_the_call()
    {
        for (int call = 0; call < 50; call++)
        {
            var time = new SkippingTimeProvider();
            long start = time.GetTimestamp();
            var stub = InvokerStub.Start(time, configure: options => (options.Timeout, options.AttemptTimeout, options.MaxRetries) = (TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1), 2));
            stub.Answers(StubAnswer.Unavailable);

            await Assert.ThrowsAsync<MeetingUnavailableException>(() => stub.CallAsync(InvokerStub.Operation(RetrySafety.Safe), Cancellation));

            Assert.True(time.GetElapsedTime(start) < TimeSpan.FromSeconds(1));
        }
    }

    [Fact]
    public async Task A_retry_that_healed_itself_is_worth_no_more_than_a_debug_entry()
    {
        using var loggers = new RecordingLoggerFactory();
        var stub = InvokerStub.Start(_time, loggers: loggers);
        stub.Answers(StubAnswer.Throttled, StubAnswer.NotSent[1], StubAnswer.Success);

        await stub.CallAsync(InvokerStub.Operation(RetrySafety.Safe), Cancellation);

        Assert.Equal([(1, LogLevel.Debug), (1, LogLevel.Debug)], loggers.Entries.Select(entry => (entry.Id.Id, entry.Level)));
        Assert.All(loggers.Entries, entry => Assert.Contains("feishu.stub.call", entry.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_send_carries_the_same_body()
    {
        var stub = InvokerStub.Start(_time);
        stub.Answers(StubAnswer.Throttled, StubAnswer.Throttled, StubAnswer.Success);

        await stub.CallAsync(InvokerStub.Operation(RetrySafety.NotIdempotent), "周会", Cancellation);

        Assert.All(stub.Transport.Calls, call => Assert.Equal("""{"meeting_settings":{"topic":"周会"}}""", call.Body));
    }

    [Fact]
    public async Task A_code_of_Feishu_at_status_400_is_throttling_all_the_same()
    {
        var stub = InvokerStub.Start(_time);
        stub.Answers(StubAnswer.Json("older APIs", """{"code":99991400,"msg":"request trigger frequency limit"}""", HttpStatusCode.BadRequest), StubAnswer.Success);

        await stub.CallAsync(InvokerStub.Operation(RetrySafety.NotIdempotent), Cancellation);

        Assert.Equal(2, stub.Sends);
    }

    [Fact]
    public async Task WeComs_call_limit_ends_at_once_although_it_names_no_wait()
    {
        var wecom = WeComStub.Start();
        wecom.Reply("""{"errcode":45009,"errmsg":"api freq out of limit"}""");

        MeetingRateLimitException thrown = await Assert.ThrowsAsync<MeetingRateLimitException>(() => wecom.Client.Meetings.UpdateAsync(new() { MeetingId = "m" }, Cancellation));

        Assert.Single(wecom.Transport.Calls);
        Assert.True(thrown.RetryAfter >= TimeSpan.FromSeconds(60));
    }
}
