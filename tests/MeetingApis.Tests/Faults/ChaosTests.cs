namespace MeetingApis.Tests.Faults;

/// <summary>A hundred thousand calls into a network of which every tenth answer is a fault.</summary>
public sealed class ChaosTests
{
    private const int Calls = 100_000;
    private const double Share = 0.1;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(MeetingVendor.Feishu)]
    [InlineData(MeetingVendor.WeCom)]
    [InlineData(MeetingVendor.DingTalk)]
    public async Task No_create_is_done_twice_and_every_caller_knows_what_can_be_known(MeetingVendor vendor)
    {
        ChaosRun run = await ChaosRun.RunAsync(vendor, RetrySafety.NotIdempotent, Calls, Share, Cancellation);

        int unknown = 0;
        int unknownAndDone = 0;
        int repeated = 0;
        for (int call = 0; call < Calls; call++)
        {
            int done = run.Transport.Done[call];
            MeetingApiException? failure = run.Thrown[call] is { } thrown ? Assert.IsAssignableFrom<MeetingApiException>(thrown) : null;
            Assert.InRange(done, 0, 1);
            Assert.True(failure is not null || done == 1, "A call succeeded whose work was not done.");
            Assert.True(failure is not { IsOutcomeUnknown: false } || done == 0, "A call failed for certain whose work was done.");
            unknown += failure is { IsOutcomeUnknown: true } ? 1 : 0;
            unknownAndDone += failure is { IsOutcomeUnknown: true } ? done : 0;
            repeated += run.Transport.Sends[call] > 1 ? 1 : 0;
        }

        // Of nine faults seven are unclear, and five of those come after the work; the other two are repeated.
        Assert.InRange(unknown, Calls * Share * 6 / 9, Calls * Share * 8 / 9);
        Assert.InRange(unknownAndDone, Calls * Share * 4 / 9, Calls * Share * 6 / 9);
        Assert.InRange(repeated, Calls * Share * 1.5 / 9, Calls * Share * 3 / 9);
    }

    [Fact]
    public async Task What_may_be_done_twice_is_done_twice_here()
    {
        ChaosRun run = await ChaosRun.RunAsync(MeetingVendor.Feishu, RetrySafety.Idempotent, 1000, Share, Cancellation);

        Assert.Contains(run.Transport.Done, done => done > 1);
    }

    [Theory]
    [InlineData(MeetingVendor.Feishu)]
    [InlineData(MeetingVendor.WeCom)]
    [InlineData(MeetingVendor.DingTalk)]
    public async Task Of_reads_998_in_a_thousand_succeed_and_every_failure_is_typed(MeetingVendor vendor)
    {
        ChaosRun run = await ChaosRun.RunAsync(vendor, RetrySafety.Safe, Calls, Share, Cancellation);

        Exception[] failures = [.. run.Thrown.OfType<Exception>()];
        Assert.All(failures, failure => Assert.True(Assert.IsAssignableFrom<MeetingApiException>(failure).IsTransient));
        Assert.True(failures.Length <= Calls * 0.002, $"{failures.Length} of {Calls} calls failed.");
        Assert.True(run.Transport.Faults >= Calls * Share);
        Assert.True(run.Transport.Sends.Max() <= 3);
        Assert.Equal(0, run.ActiveTimers);
    }
}
