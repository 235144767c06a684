using System.Diagnostics;

namespace MeetingApis.Benchmarks;

/// <summary>What a number of callers got out of one turn. The latency, which 99 of 100 calls keep to, is in microseconds.</summary>
internal sealed record Load(double CallsPerSecond, double HighLatency, double Bytes, double CpuMicroseconds)
{
    /// <summary>Lets callers call, each one call after the other, until the time is over.</summary>
    public static async Task<Load> MeasureAsync(Func<Task> call, int callers, TimeSpan time)
    {
        List<double>[] latencies = [.. Enumerable.Range(0, callers).Select(_ => new List<double>(16 * 1024 / callers))];
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan cpu = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        await Task.WhenAll(latencies.Select(own => Task.Run(() => CallAsync(call, start, time, own))));
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        cpu = Environment.CpuUsage.TotalTime - cpu;
        bytes = GC.GetTotalAllocatedBytes(precise: true) - bytes;

        double[] all = [.. latencies.SelectMany(own => own).Order()];
        return new Load(all.Length / elapsed.TotalSeconds, all[all.Length * 99 / 100], (double)bytes / all.Length, cpu.TotalMicroseconds / all.Length);
    }

    private static async Task CallAsync(Func<Task> call, long start, TimeSpan time, List<double> latencies)
    {
        do
        {
            long before = Stopwatch.GetTimestamp();
            await call();
            latencies.Add(Stopwatch.GetElapsedTime(before).TotalMicroseconds);
        }
        while (Stopwatch.GetElapsedTime(start) < time);
    }
}
