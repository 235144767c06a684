namespace MeetingApis.Starvation;

/// <summary>
/// Has the pool's threads made, and keeps them busy: the runtime ends the process where it cannot make one, and without a
/// descriptor it cannot.
/// </summary>
internal static class Threads
{
    private const int Count = 12;

    public static void Make()
    {
        ThreadPool.SetMinThreads(Count + 1, Count);
        ThreadPool.SetMaxThreads(Count + 1, Count);
        using var all = new Barrier(Count + 1);
        for (int i = 0; i < Count; i++)
        {
            ThreadPool.UnsafeQueueUserWorkItem(static barrier => barrier.SignalAndWait(), all, preferLocal: false);
        }

        all.SignalAndWait();
        for (int i = 0; i < Count; i++)
        {
            _ = WorkAsync();
        }
    }

    private static async Task WorkAsync()
    {
        while (true)
        {
            await Task.Delay(5);
        }
    }
}
