namespace MeetingApis.Internal;

/// <summary>Runs code of the application, such as its cache or store, for a limited time, even if it blocks or ignores cancellation.</summary>
internal static class TimeLimit
{
    /// <param name="work">The work.</param>
    /// <param name="limit">The time it has.</param>
    /// <param name="time">The clock.</param>
    /// <param name="late">What to do with a result that comes after the limit; null for nothing.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <exception cref="TimeoutException">The time was over.</exception>
    public static async Task<T> RunAsync<T>(Func<CancellationToken, ValueTask<T>> work, TimeSpan limit, TimeProvider time, Func<T, ValueTask>? late = null, CancellationToken cancellationToken = default)
    {
        using var deadline = new CancellationTokenSource(limit, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        CancellationToken ended = both.Token;
        Task<T> running = Task.Run(() => work(ended).AsTask(), CancellationToken.None);
        try
        {
            return await WaitAsync(running, ended, late).ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (ended.IsCancellationRequested)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw new TimeoutException($"There was no answer within {limit.TotalSeconds:0.###} s.", e);
        }
    }

    /// <summary>Waits for what is under way, until its time is over.</summary>
    /// <param name="running">What is under way.</param>
    /// <param name="ended">The end of its time.</param>
    /// <param name="late">What to do with a result that comes after the end; null for nothing.</param>
    /// <exception cref="OperationCanceledException">The time was over.</exception>
    public static async Task<T> WaitAsync<T>(Task<T> running, CancellationToken ended, Func<T, ValueTask>? late = null)
    {
        try
        {
            return await running.WaitAsync(ended).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            _ = AbandonAsync(running, late);
            throw;
        }
    }

    /// <summary>Waits for work for which nobody else waits any longer, and passes on a late result. Its failure must not surface as an unobserved exception.</summary>
    private static async Task AbandonAsync<T>(Task<T> running, Func<T, ValueTask>? late)
    {
        await ((Task)running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (late is not null && running.IsCompletedSuccessfully)
        {
            await late(await running.ConfigureAwait(false)).ConfigureAwait(false);
        }
    }
}
