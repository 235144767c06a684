using System.Runtime;

namespace MeetingApis.Benchmarks;

/// <summary>Runs contestants until the runtime has compiled them for good.</summary>
internal static class WarmUp
{
    private const int QuietStages = 2;

    /// <summary>Longer than the runtime holds its optimizing compiler back.</summary>
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(200);

    /// <summary>Warms all of them up in stages, until nothing was compiled for two stages, and returns how many calls make a turn.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<Contestant> contestants, Effort effort)
    {
        double microseconds = 0;
        int quiet = 0;
        for (int stage = 0; stage < effort.WarmUps && quiet < QuietStages; stage++)
        {
            long compiled = JitInfo.GetCompiledMethodCount();
            foreach (Contestant contestant in contestants)
            {
                microseconds = await RunAsync(contestant, effort.Turn);
            }

            await Task.Delay(s_pause);
            quiet = JitInfo.GetCompiledMethodCount() == compiled ? quiet + 1 : 0;
        }

        return Math.Max(1, (int)(effort.Turn.TotalMicroseconds / microseconds));
    }

    /// <summary>Calls for so long, in time of the processor, because others may use the machine; returns the microseconds of a call.</summary>
    private static async Task<double> RunAsync(Contestant contestant, TimeSpan time)
    {
        int calls = 0;
        TimeSpan start = Environment.CpuUsage.TotalTime;
        TimeSpan used;
        do
        {
            await contestant.Call();
            calls++;
            used = Environment.CpuUsage.TotalTime - start;
        }
        while (used < time);

        return used.TotalMicroseconds / calls;
    }
}
