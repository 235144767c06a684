namespace MeetingApis.Benchmarks;

/// <summary>What one call costs the process: bytes allocated on its heap, and microseconds of its processors.</summary>
internal sealed record Cost(double Bytes, double Microseconds)
{
    /// <summary>The cost of each of a number of calls in turn.</summary>
    public static async Task<Cost> MeasureAsync(Func<Task> call, int calls)
    {
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan time = Environment.CpuUsage.TotalTime;
        for (int i = 0; i < calls; i++)
        {
            await call();
        }

        time = Environment.CpuUsage.TotalTime - time;
        bytes = GC.GetTotalAllocatedBytes(precise: true) - bytes;
        return new Cost((double)bytes / calls, time.TotalMicroseconds / calls);
    }
}
