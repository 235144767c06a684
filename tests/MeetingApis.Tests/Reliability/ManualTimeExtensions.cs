namespace MeetingApis.Tests.Reliability;

internal static class ManualTimeExtensions
{
    /// <summary>Moves the clock on, step by step, until a task that waits on it has ended.</summary>
    public static async Task PumpUntilAsync(this ManualTimeProvider time, Task task, TimeSpan step)
    {
        for (int i = 0; !task.IsCompleted; i++)
        {
            Assert.True(i < 20_000, "The clock moved on and on, but nothing ended.");
            time.Advance(step);
            await Task.Delay(TimeSpan.FromMilliseconds(1), TestContext.Current.CancellationToken);
        }

        await task;
    }
}
