using Microsoft.Extensions.Logging;

namespace MeetingApis.PostgreSql;

/// <summary>Handles the events of one queue in this process, several at once, and removes what is old.</summary>
/// <param name="database">The database.</param>
/// <param name="queue">The queue.</param>
/// <param name="attempts">Makes the attempts.</param>
/// <param name="signal">Is set when there may be something to do.</param>
/// <param name="options">The options.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where to log.</param>
internal sealed class InboxLoop(InboxDatabase database, string queue, InboxAttempts attempts, InboxSignal signal, PostgreSqlEventInboxOptions options, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan s_cleaningInterval = TimeSpan.FromMinutes(1);

    private int _isUnavailable;
    private long? _cleaned;

    /// <summary>Runs until it is cancelled, and then until nothing is being handled any more. It throws nothing.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        var running = new HashSet<Task>();
        while (!stopping.IsCancellationRequested)
        {
            if (running.Count == options.Workers)
            {
                await Task.WhenAny(running).ConfigureAwait(false);
            }

            running.RemoveWhere(static one => one.IsCompleted);
            if (await ClaimAsync(stopping).ConfigureAwait(false) is { } attempt)
            {
                running.Add(MakeAsync(attempt, stopping));
            }
            else
            {
                await signal.WaitAsync(options.PollingInterval, time, stopping).ConfigureAwait(false);
            }
        }

        await Task.WhenAll(running).ConfigureAwait(false);
    }

    private async Task<InboxAttempt?> ClaimAsync(CancellationToken stopping)
    {
        try
        {
            await CleanAsync(stopping).ConfigureAwait(false);
            InboxAttempt? attempt = await database.ClaimAsync(queue, stopping).ConfigureAwait(false);
            if (Interlocked.Exchange(ref _isUnavailable, 0) == 1)
            {
                logger.InboxAvailable(queue);
            }

            return attempt;
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception e)
        {
            ReportUnavailable(e);
            return null;
        }
    }

    private async Task MakeAsync(InboxAttempt attempt, CancellationToken stopping)
    {
        // On another thread: a handler that blocks holds up nobody.
        await Task.Yield();
        try
        {
            await attempts.MakeAsync(attempt, stopping).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            ReportUnavailable(e);
        }
        finally
        {
            // The next one of its lane may be handled now.
            signal.Set();
        }
    }

    private void ReportUnavailable(Exception cause)
    {
        if (Interlocked.Exchange(ref _isUnavailable, 1) == 0)
        {
            logger.InboxUnavailable(queue, cause);
        }
    }

    /// <summary>Removes some of what is old. If there is more, it goes on with the next call.</summary>
    private async Task CleanAsync(CancellationToken stopping)
    {
        if (_cleaned is { } before && time.GetElapsedTime(before) < s_cleaningInterval)
        {
            return;
        }

        int removed = await database.ExecuteAsync(
            database.Table.Forget,
            [InboxDatabase.Parameter(queue), InboxDatabase.Parameter(options.KeepDone), InboxDatabase.Parameter(options.KeepDead)],
            stopping).ConfigureAwait(false);
        _cleaned = removed < EventTable.MostForgotten ? time.GetTimestamp() : null;
    }
}
