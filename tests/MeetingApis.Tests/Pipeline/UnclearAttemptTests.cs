using System.Net;
using MeetingApis.DingTalk.Internal;
using MeetingApis.Tests.Faults;

namespace MeetingApis.Tests.Pipeline;

/// <summary>An attempt whose answer was lost may have done the work: nothing that ends the call afterwards hides it.</summary>
public sealed class UnclearAttemptTests
{
    private readonly SkippingTimeProvider _time = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(RetrySafety.IdempotentWithKey, true)]
    [InlineData(RetrySafety.Idempotent, false)]
    public async Task A_limiter_without_room_for_another_attempt_does_not_hide_it(RetrySafety safety, bool isUnknown)
    {
        int asked = 0;
        using var limiter = new RecordingRateLimiter(_ => Task.FromResult(++asked == 1));
        var stub = InvokerStub.Start(_time, configure: options => options.RateLimiter = limiter);
        stub.Answers(StubAnswer.Unavailable);

        MeetingRateLimitException thrown = await Assert.ThrowsAsync<MeetingRateLimitException>(() => stub.CallAsync(InvokerStub.Operation(safety), Cancellation));

        Assert.Equal((1, isUnknown), (stub.Sends, thrown.IsOutcomeUnknown));
    }

    [Fact]
    public async Task A_limiter_that_fails_before_another_attempt_does_not_hide_it()
    {
        foreach (Exception failure in new Exception[] { new IOException(), new ObjectDisposedException("limiter"), new MeetingUnavailableException("no counter") })
        {
            int asked = 0;
            using var limiter = new RecordingRateLimiter(_ => ++asked == 1 ? Task.FromResult(true) : Task.FromException<bool>(failure));
            var stub = InvokerStub.Start(_time, configure: options => options.RateLimiter = limiter);
            stub.Answers(StubAnswer.Unavailable);

            MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => stub.CallAsync(InvokerStub.Operation(RetrySafety.IdempotentWithKey), Cancellation));

            Assert.Equal((1, true), (stub.Sends, thrown.IsOutcomeUnknown));
            Assert.Same(failure, thrown.InnerException);
        }
    }

    /// <summary>Another call is told to wait while this one stands in the limiter's line.</summary>
    [Theory]
    [InlineData(RetrySafety.IdempotentWithKey, true)]
    [InlineData(RetrySafety.Idempotent, false)]
    public async Task A_wait_that_does_not_fit_before_another_attempt_does_not_hide_it(RetrySafety safety, bool isUnknown)
    {
        int asked = 0;
        InvokerStub? stub = null;
        using var limiter = new RecordingRateLimiter(async _ =>
        {
            if (++asked == 2)
            {
                await Assert.ThrowsAsync<MeetingRateLimitException>(() => stub!.CallAsync(InvokerStub.Operation(safety), Cancellation));
            }

            return true;
        });
        stub = InvokerStub.Start(_time, configure: options => options.RateLimiter = limiter);
        stub.Answers(StubAnswer.Unavailable, StubAnswer.Json("throttled for a minute", """{"code":4290001,"msg":"slow down"}""", HttpStatusCode.TooManyRequests, ("Retry-After", "60")));

        MeetingRateLimitException thrown = await Assert.ThrowsAsync<MeetingRateLimitException>(() => stub.CallAsync(InvokerStub.Operation(safety), Cancellation));

        Assert.Equal((2, isUnknown), (stub.Sends, thrown.IsOutcomeUnknown));
    }

    [Fact]
    public async Task A_missing_token_for_another_attempt_does_not_hide_it()
    {
        (Exception? Failure, Type Expected)[] cases =
        [
            (null, typeof(MeetingAuthenticationException)),
            (new MeetingAuthenticationException("ask the vault"), typeof(MeetingAuthenticationException)),
            (new MeetingUnavailableException("the vault is down"), typeof(MeetingUnavailableException)),
            (new InvalidOperationException(), typeof(MeetingUnavailableException)),
            (new IOException(), typeof(MeetingUnavailableException)),
        ];
        foreach ((Exception? failure, Type expected) in cases)
        {
            var stub = InvokerStub.Start(_time, tokens: new OnceTokenProvider(failure));
            stub.Answers(StubAnswer.Unavailable);

            MeetingApiException thrown = await Assert.ThrowsAnyAsync<MeetingApiException>(() => stub.CallAsync(InvokerStub.Operation(RetrySafety.IdempotentWithKey), Cancellation));

            Assert.Equal((expected, 1, true), (thrown.GetType(), stub.Sends, thrown.IsOutcomeUnknown));
        }
    }

    [Fact]
    public async Task A_missing_token_for_another_attempt_of_what_may_be_repeated_is_as_at_the_first()
    {
        var failure = new MeetingAuthenticationException("ask the vault");
        var stub = InvokerStub.Start(_time, tokens: new OnceTokenProvider(failure));
        stub.Answers(StubAnswer.Unavailable);

        Assert.Same(failure, await Assert.ThrowsAsync<MeetingAuthenticationException>(() => stub.CallAsync(InvokerStub.Operation(RetrySafety.Idempotent), Cancellation)));
    }

    [Fact]
    public async Task A_token_that_is_rejected_at_another_attempt_does_not_hide_it()
    {
        var stub = InvokerStub.Start(_time, new DingTalkProtocol());
        stub.Answers(StubAnswer.Unavailable, StubAnswer.TokenRejected);

        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => stub.CallAsync(InvokerStub.Operation(RetrySafety.IdempotentWithKey), Cancellation));

        Assert.Equal((2, true), (stub.Sends, thrown.IsOutcomeUnknown));
    }

    /// <summary>It throws what a call that sent nothing yet passes on as it is.</summary>
    [Fact]
    public async Task A_handler_that_fails_before_another_attempt_is_sent_does_not_hide_it()
    {
        InvokerStub stub = StartFailingAtSecond();

        MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => stub.CallAsync(InvokerStub.Operation(RetrySafety.IdempotentWithKey), Cancellation));

        Assert.Equal((1, true), (stub.Sends, thrown.IsOutcomeUnknown));
        Assert.IsType<InvalidOperationException>(thrown.InnerException);
        await Assert.ThrowsAsync<InvalidOperationException>(() => StartFailingAtSecond().CallAsync(InvokerStub.Operation(RetrySafety.Idempotent), Cancellation));
    }

    private InvokerStub StartFailingAtSecond()
    {
        int requests = 0;
        var stub = InvokerStub.Start(_time, around: inner => new RewritingHandler(_ =>
        {
            if (++requests > 1)
            {
                throw new InvalidOperationException("Sequence contains no elements");
            }
        })
        { InnerHandler = inner });
        stub.Answers(StubAnswer.Unavailable);
        return stub;
    }

    /// <summary>Gives a token once, and then none.</summary>
    private sealed class OnceTokenProvider(Exception? failure) : IAccessTokenProvider
    {
        private int _asked;

        public ValueTask<AccessToken> GetAsync(AccessTokenRequest request, CancellationToken cancellationToken = default) =>
            ++_asked == 1 ? new ValueTask<AccessToken>(new AccessToken("t1"))
            : failure is null ? default
            : ValueTask.FromException<AccessToken>(failure);

        public void Invalidate(AccessTokenRequest request, AccessToken rejected)
        {
        }
    }
}
