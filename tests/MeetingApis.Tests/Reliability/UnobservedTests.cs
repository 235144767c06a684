using System.Diagnostics;
using MeetingApis.Internal;
using MeetingApis.Tests.Pipeline;

namespace MeetingApis.Tests.Reliability;

/// <summary>While nobody listens, nothing is computed.</summary>
[Collection(ProcessWide.Name)]
public sealed class UnobservedTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Nobody_listens_unless_somebody_does()
    {
        Assert.False(Telemetry.IsObserved);
        Assert.Null(CallObservation.Begin(InvokerStub.Operation(RetrySafety.Safe), TimeProvider.System));
        using (new CapturedTelemetry())
        {
            Assert.True(Telemetry.IsObserved);
        }

        Assert.False(Telemetry.IsObserved);
    }

    [Fact]
    public async Task A_call_costs_the_same_before_and_after_somebody_listened()
    {
        using var parent = new Activity("the caller's").Start();
        await BytesOfACallAsync();

        long before = await BytesOfACallAsync();
        long meanwhile;
        using (new CapturedTelemetry())
        {
            meanwhile = await BytesOfACallAsync();
        }

        long after = await BytesOfACallAsync();

        Assert.InRange(after, before - 8, before + 8);
        // The control: the same measurement sees what a span costs.
        Assert.True(meanwhile > before + 200, $"{meanwhile} against {before}");
    }

    private static async Task<long> BytesOfACallAsync()
    {
        const int Calls = 2_000;
        var rig = new WeComRig();
        MeetingClientOptions options = rig.CreateOptions();
        options.AccessTokenProvider = new FixedTokenProvider("token-1");
        byte[] body = "{\"errcode\":0}"u8.ToArray();
        Func<string, CancellationToken, Task> call = rig.Connect(options, new RecordingTransport(_ => new HttpResponseMessage { Content = new ByteArrayContent(body) }), TimeProvider.System);
        for (int i = 0; i < 100; i++)
        {
            await call("m", Cancellation);
        }

        // Nothing in such a call is asynchronous, so that one thread does all of it.
        long start = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Calls; i++)
        {
            Task done = call("m", Cancellation);
            Assert.True(done.IsCompletedSuccessfully);
        }

        return (GC.GetAllocatedBytesForCurrentThread() - start) / Calls;
    }
}
