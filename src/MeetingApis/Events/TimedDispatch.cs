using Microsoft.Extensions.Logging;

namespace MeetingApis.Internal;

/// <summary>Hands an event over for no longer than the vendor waits.</summary>
internal static class TimedDispatch
{
    /// <param name="dispatch">Hands the event to its handlers.</param>
    /// <param name="happened">The event.</param>
    /// <param name="deadline">The time limit, for the log.</param>
    /// <param name="telemetry">Says which client the event is for.</param>
    /// <param name="logger">Where to log.</param>
    /// <param name="ended">Is cancelled when the time is over.</param>
    /// <returns>What became of the event; <see cref="EventOutcome.Failed"/> when the time was over first.</returns>
    public static async Task<EventOutcome> RunAsync<TEvent>(Func<TEvent, CancellationToken, Task<EventOutcome>> dispatch, TEvent happened, TimeSpan deadline, EventTelemetry telemetry, ILogger logger, CancellationToken ended)
        where TEvent : VendorEvent
    {
        try
        {
            EventOutcome outcome = await new Run<TEvent>(dispatch, happened, ended).StartAsync().ConfigureAwait(false);
            if (outcome != EventOutcome.Failed || !ended.IsCancellationRequested)
            {
                return outcome;
            }
        }
        catch (OperationCanceledException)
        {
            // The handlers go on until they notice. Until then, the event counts as running.
        }

        logger.EventLate(telemetry.ClientIn(happened.Envelope.Tenant), happened.Envelope.EventType, deadline);
        return EventOutcome.Failed;
    }

    /// <summary>One event on its way, on another thread: a handler that blocks holds up nobody. Work, its result and its end are one object, since each event needs one.</summary>
    private sealed class Run<TEvent>(Func<TEvent, CancellationToken, Task<EventOutcome>> dispatch, TEvent happened, CancellationToken ended) : TaskCompletionSource<EventOutcome>, IThreadPoolWorkItem
        where TEvent : VendorEvent
    {
        private readonly ExecutionContext? _context = ExecutionContext.Capture();

        public Task<EventOutcome> StartAsync()
        {
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: true);
            // It is not taken back: its source lives no longer than the delivery.
            ended.UnsafeRegister(static run => ((Run<TEvent>)run!).GiveUp(), this);
            return Task;
        }

        void IThreadPoolWorkItem.Execute()
        {
            if (_context is null)
            {
                _ = DispatchAsync();
            }
            else
            {
                ExecutionContext.Run(_context, static run => _ = ((Run<TEvent>)run!).DispatchAsync(), this);
            }
        }

        private async Task DispatchAsync()
        {
            try
            {
                TrySetResult(await dispatch(happened, ended).ConfigureAwait(false));
            }
            catch (Exception e)
            {
                // Nobody awaits this task: without it, the delivery would last until its time is over.
                TrySetException(e);
            }
        }

        /// <summary>What follows the end must not run inside the source's callback, whose other callbacks wait for it.</summary>
        private void GiveUp() => ThreadPool.UnsafeQueueUserWorkItem(static run => run.TrySetCanceled(), this, preferLocal: false);
    }
}
