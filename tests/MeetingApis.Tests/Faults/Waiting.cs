namespace MeetingApis.Tests.Faults;

/// <summary>Waits, on the real clock, for what other threads do.</summary>
internal static class Waiting
{
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(20);

    /// <summary>Goes on when the condition holds; fails where it does not within 20 seconds.</summary>
    public static async Task UntilAsync(Func<bool> condition)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(s_longest);
        while (!condition())
        {
            await Task.Delay(1, limit.Token);
        }
    }
}
