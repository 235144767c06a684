using MeetingApis.Tests.Faults;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Auth;

public sealed class RejectedTokenTests
{
    private readonly ManualTimeProvider _time = new();

    public static TheoryData<MeetingVendor> Vendors => VendorUnderTest.All;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_rejected_token_is_renewed_once_and_the_call_replayed_once(MeetingVendor vendor)
    {
        (VendorUnderTest kit, VendorScript script, Func<CancellationToken, Task> call) = Start(vendor);
        await call(Cancellation);
        script.OnCall = (request, _) => Task.FromResult(kit.TokenIn(request) == "token-1" ? kit.TokenRejected() : kit.Success());

        await call(Cancellation);

        Assert.Equal(["token-1", "token-1", "token-2"], script.TokensUsed);
        Assert.Equal(2, script.TokenRequests.Count);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_replay_repeats_the_request_byte_for_byte(MeetingVendor vendor)
    {
        (VendorUnderTest kit, VendorScript script, Func<CancellationToken, Task> call) = Start(vendor);
        script.OnCall = (request, _) => Task.FromResult(kit.TokenIn(request) == "token-1" ? kit.TokenRejected() : kit.Success());

        await call(Cancellation);

        Assert.Equal(2, script.Calls.Count);
        Assert.Equal(script.Calls[0].Bytes, script.Calls[1].Bytes);
        Assert.Equal(script.Calls[0].Method, script.Calls[1].Method);
        Assert.Equal(script.Calls[0].PathAndQuery.Replace("token-1", "", StringComparison.Ordinal), script.Calls[1].PathAndQuery.Replace("token-2", "", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_vendor_that_hands_back_the_rejected_token_is_not_asked_again(MeetingVendor vendor)
    {
        (VendorUnderTest kit, VendorScript script, Func<CancellationToken, Task> call) = Start(vendor);
        script.OnToken = (_, _) => Task.FromResult(kit.Token("token-1"));
        script.OnCall = (_, _) => Task.FromResult(kit.TokenRejected());

        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => call(Cancellation));

        Assert.Single(script.Calls);
        Assert.Equal(2, script.TokenRequests.Count);
        Assert.NotNull(thrown.Code);
        Assert.False(thrown.IsTransient);
        Assert.Contains("very token", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_second_rejection_ends_the_call(MeetingVendor vendor)
    {
        (VendorUnderTest kit, VendorScript script, Func<CancellationToken, Task> call) = Start(vendor);
        script.OnCall = (_, _) => Task.FromResult(kit.TokenRejected());

        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => call(Cancellation));

        Assert.Equal(["token-1", "token-2"], script.TokensUsed);
        Assert.Equal(2, script.TokenRequests.Count);
        Assert.False(thrown.IsTransient);
        Assert.Contains("rejected too", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_second_rejected_token_fails_calls_for_a_second_and_is_then_renewed(MeetingVendor vendor)
    {
        (VendorUnderTest kit, VendorScript script, Func<CancellationToken, Task> call) = Start(vendor);
        script.OnCall = (request, _) => Task.FromResult(kit.TokenIn(request) == "token-3" ? kit.Success() : kit.TokenRejected());
        await Assert.ThrowsAsync<MeetingAuthenticationException>(() => call(Cancellation));

        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => call(Cancellation));
        _time.Advance(TimeSpan.FromSeconds(1));
        await call(Cancellation);

        Assert.Contains("very token", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(["token-1", "token-2", "token-2", "token-2", "token-3"], script.TokensUsed);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task Tokens_that_are_all_rejected_are_asked_for_once_a_second_however_many_the_vendor_has(MeetingVendor vendor)
    {
        const int Seconds = 20;
        (VendorUnderTest kit, VendorScript script, Func<CancellationToken, Task> call) = Start(vendor);
        var askedAt = new List<TimeSpan>();
        long start = _time.GetTimestamp();
        script.OnToken = (n, _) =>
        {
            askedAt.Add(_time.GetElapsedTime(start));
            return Task.FromResult(kit.Token($"token-{n}"));
        };
        script.OnCall = (_, _) => Task.FromResult(kit.TokenRejected());

        for (int tick = 0; tick < Seconds * 20; tick++)
        {
            await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Assert.ThrowsAsync<MeetingAuthenticationException>(() => call(Cancellation))));
            _time.Advance(TimeSpan.FromSeconds(0.05));
        }

        Assert.InRange(askedAt.Count, Seconds - 1, Seconds + 1);
        Assert.All(askedAt.Skip(1).Zip(askedAt.Skip(2), (one, next) => next - one), gap => Assert.True(gap >= TimeSpan.FromSeconds(1), gap.ToString()));
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task An_operation_that_always_rejects_does_not_cost_the_others_their_token(MeetingVendor vendor)
    {
        var kit = VendorUnderTest.Of(vendor);
        var app = new VendorApp(vendor, _time);
        int tokenRequests = 0;
        // After the first two the token endpoint is down for good.
        app.AnswerToken = () => Interlocked.Increment(ref tokenRequests) <= 2 ? kit.Token($"token-{tokenRequests}") : StubTransport.Json("down", System.Net.HttpStatusCode.ServiceUnavailable);
        app.Transport.Answer((request, _) => Task.FromResult(request.PathAndQuery.Contains("strict", StringComparison.Ordinal) ? kit.TokenRejected() : kit.Success()));

        for (int tick = 0; tick < 100; tick++)
        {
            await Assert.ThrowsAnyAsync<MeetingApiException>(() => PumpAsync(app.CallAsync("strict", Cancellation)));
            Task other = app.CallAsync("lenient", Cancellation);
            Assert.True(other.IsCompletedSuccessfully, other.Exception?.ToString());
            _time.Advance(TimeSpan.FromSeconds(0.1));
        }

        // What the endpoint's own retries and pauses let through while it is down.
        Assert.InRange(tokenRequests, 3, 30);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_late_loser_does_not_evict_the_fresh_token(MeetingVendor vendor)
    {
        (VendorUnderTest kit, VendorScript script, Func<CancellationToken, Task> call) = Start(vendor);
        await call(Cancellation);
        var lateAnswer = new TaskCompletionSource();
        int rejections = 0;
        script.OnCall = async (request, _) =>
        {
            if (kit.TokenIn(request) != "token-1")
            {
                return kit.Success();
            }

            if (Interlocked.Increment(ref rejections) == 1)
            {
                await lateAnswer.Task;
            }

            return kit.TokenRejected();
        };
        Task late = call(Cancellation);
        await call(Cancellation);

        lateAnswer.SetResult();
        await late;
        await call(Cancellation);

        Assert.Equal(2, script.TokenRequests.Count);
        Assert.Equal("token-2", script.TokensUsed.Last());
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_revocation_in_the_middle_of_many_calls_costs_one_renewal_and_no_error(MeetingVendor vendor)
    {
        (VendorUnderTest kit, VendorScript script, Func<CancellationToken, Task> call) = Start(vendor);
        int calls = 0;
        script.OnCall = async (request, _) =>
        {
            bool revoked = Interlocked.Increment(ref calls) > 500;
            await Task.Yield();
            return revoked && kit.TokenIn(request) == "token-1" ? kit.TokenRejected() : kit.Success();
        };

        await Parallel.ForAsync(0, 2000, new ParallelOptions { MaxDegreeOfParallelism = 64, CancellationToken = Cancellation }, async (_, cancellationToken) => await call(cancellationToken));

        Assert.Equal(2, script.TokenRequests.Count);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_rejection_whose_renewal_fails_tells_why(MeetingVendor vendor)
    {
        (VendorUnderTest kit, VendorScript script, Func<CancellationToken, Task> call) = Start(vendor);
        script.OnToken = (n, _) => Task.FromResult(n == 1 ? kit.Token("token-1") : kit.WrongSecret());
        script.OnCall = (_, _) => Task.FromResult(kit.TokenRejected());

        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => call(Cancellation));

        Assert.Equal(kit.WrongSecretCode, thrown.Code);
        Assert.Single(script.Calls);
    }

    private async Task PumpAsync(Task call)
    {
        while (!call.IsCompleted)
        {
            await Task.Delay(1, Cancellation);
            _time.Advance(TimeSpan.FromSeconds(0.1));
        }

        await call;
    }

    private (VendorUnderTest Kit, VendorScript Script, Func<CancellationToken, Task> Call) Start(MeetingVendor vendor)
    {
        var kit = VendorUnderTest.Of(vendor);
        var script = new VendorScript(kit);
        return (kit, script, kit.Connect(kit.CreateOptions("stub-secret"), script, _time, loggers: null));
    }
}
