namespace MeetingApis.Testing;

/// <summary>Delivers events one after another, and those that fail again when they are due.</summary>
/// <param name="time">The clock of the schedule.</param>
/// <param name="attempt">Makes one attempt, which it adds to the event.</param>
/// <param name="nextAttempt">How long after so many failures the event is due again; null for never.</param>
internal sealed class EventDeliveries(TimeProvider time, Func<SentEvent, Task<DeliveryAttempt>> attempt, Func<SentEvent, int, TimeSpan?> nextAttempt)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<SentEvent, ITimer> _due = [];
    private Task _last = Task.CompletedTask;
    private TaskCompletionSource? _idle;
    private int _running;
    private bool _stopped;

    /// <summary>Delivers an event after those that were added before.</summary>
    /// <returns>A task that completes after the first attempt, and those that the vendor makes at once when it fails.</returns>
    public Task Add(SentEvent sent)
    {
        lock (_gate)
        {
            Begin();
            return _last = RunAfterAsync(_last, sent);
        }
    }

    public Task WhenIdleAsync()
    {
        lock (_gate)
        {
            return _idle?.Task ?? Task.CompletedTask;
        }
    }

    /// <summary>Sends nothing again from now on.</summary>
    public void Stop()
    {
        lock (_gate)
        {
            _stopped = true;
            foreach (ITimer timer in _due.Values)
            {
                timer.Dispose();
            }

            _due.Clear();
        }
    }

    private async Task RunAfterAsync(Task before, SentEvent sent)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.ForceYielding | ConfigureAwaitOptions.SuppressThrowing);
        await RunAsync(sent, failures: 0).ConfigureAwait(false);
    }

    private async Task RunAsync(SentEvent sent, int failures)
    {
        try
        {
            TimeSpan? wait;
            do
            {
                DeliveryAttempt made = await attempt(sent).ConfigureAwait(false);
                wait = made.IsAcknowledged ? null : nextAttempt(sent, ++failures);
            }
            while (wait == TimeSpan.Zero);

            if (wait is { } later)
            {
                Schedule(sent, failures, later);
            }
        }
        finally
        {
            End();
        }
    }

    private void Schedule(SentEvent sent, int failures, TimeSpan wait)
    {
        lock (_gate)
        {
            if (!_stopped)
            {
                _due[sent] = time.CreateTimer(_ => SendAgain(sent, failures), null, wait, Timeout.InfiniteTimeSpan);
            }
        }
    }

    // Counts as running before the timer's callback returns: whoever moved the clock can wait for the attempt.
    private void SendAgain(SentEvent sent, int failures)
    {
        lock (_gate)
        {
            if (!_due.Remove(sent, out ITimer? timer))
            {
                return;
            }

            timer.Dispose();
            if (sent.IsAcknowledged)
            {
                return;
            }

            Begin();
        }

        _ = RunAsync(sent, failures);
    }

    private void Begin()
    {
        if (_running++ == 0)
        {
            _idle = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    private void End()
    {
        lock (_gate)
        {
            if (--_running == 0)
            {
                _idle!.SetResult();
                _idle = null;
            }
        }
    }
}
