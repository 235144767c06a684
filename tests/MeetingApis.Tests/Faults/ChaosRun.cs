using System.Diagnostics;
using MeetingApis.Internal;
using MeetingApis.Tests.Pipeline;

namespace MeetingApis.Tests.Faults;

/// <summary>Many calls over a <see cref="ChaosTransport"/>, by a few callers at once, on a clock on which nobody waits.</summary>
internal sealed class ChaosRun
{
    private const int Callers = 4;

    private ChaosRun(ChaosTransport transport, Exception?[] thrown, int activeTimers)
    {
        Transport = transport;
        Thrown = thrown;
        ActiveTimers = activeTimers;
    }

    public ChaosTransport Transport { get; }

    /// <summary>What became of each call; null for success.</summary>
    public IReadOnlyList<Exception?> Thrown { get; }

    /// <summary>How many timers run after the last call.</summary>
    public int ActiveTimers { get; }

    public static async Task<ChaosRun> RunAsync(MeetingVendor vendor, RetrySafety safety, int calls, double share, CancellationToken cancellationToken)
    {
        long start = Stopwatch.GetTimestamp();
        var time = new SkippingTimeProvider();
        var transport = new ChaosTransport(vendor, calls, share);
        // The callers share the clock: what one of them skips passes for all, so that a call which the machine lets wait
        // would run out of any usual time.
        ApiInvoker invoker = VendorOperations.Invoker(vendor, transport, time, options => (options.Timeout, options.AttemptTimeout) = (TimeSpan.FromDays(1), TimeSpan.FromDays(1)));
        ApiOperation operation = VendorOperations.Of(vendor, safety);
        var thrown = new Exception?[calls];
        await Parallel.ForAsync(0, calls, new ParallelOptions { MaxDegreeOfParallelism = Callers, CancellationToken = cancellationToken }, async (call, _) =>
            thrown[call] = await Record.ExceptionAsync(() => invoker.SendAsync(operation, new ApiRequest($"/stub/{call}"), cancellationToken)));

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{vendor}, {safety}: {calls} calls, {transport.Sends.Sum()} sends, {transport.Faults} faults, {thrown.Count(e => e is not null)} failed, in {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s");
        return new ChaosRun(transport, thrown, time.ActiveTimers);
    }
}
