namespace MeetingApis.Tests.Faults;

/// <summary>What lives in the process.</summary>
internal static class ManagedHeap
{
    /// <summary>
    /// How many bytes lie, after the last of some rounds, above the lowest mark before: what earlier tests left in pools
    /// may be given back at any moment, and must not hide what a round leaves.
    /// </summary>
    public static async Task<long> GrowthAsync(int rounds, Func<Task> round)
    {
        long last = await MeasureAsync();
        long lowest = last;
        for (int i = 0; i < rounds; i++)
        {
            await round();
            last = await MeasureAsync();
            lowest = Math.Min(lowest, last);
        }

        return last - lowest;
    }

    private static async Task<long> MeasureAsync()
    {
        // The frames of what has just ended still hold its objects: the pause leaves them.
        await Task.Delay(TimeSpan.FromMilliseconds(100));
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
