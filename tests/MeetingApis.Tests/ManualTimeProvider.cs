namespace MeetingApis.Tests;

/// <summary>
/// A clock that moves only when told to. Timers fire inside <see cref="Advance"/>, on the calling thread, in the order in
/// which they are due, each seeing the moment at which it was due; one due at once fires on the thread pool.
/// </summary>
public sealed class ManualTimeProvider : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<ManualTimer> _timers = [];
    private DateTimeOffset _utcNow;
    private TimeSpan _elapsed;

    public ManualTimeProvider()
        : this(new DateTimeOffset(2026, 1, 15, 8, 0, 0, TimeSpan.Zero))
    {
    }

    public ManualTimeProvider(DateTimeOffset start) => _utcNow = start.ToUniversalTime();

    /// <summary>How many timers wait: what tells a test that the code under test has begun to wait.</summary>
    public int ActiveTimers
    {
        get
        {
            lock (_gate)
            {
                return _timers.Count;
            }
        }
    }

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp()
    {
        lock (_gate)
        {
            return _elapsed.Ticks;
        }
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return _utcNow;
        }
    }

    /// <summary>Moves the clock on and fires what falls due on the way, timers made on the way included.</summary>
    public void Advance(TimeSpan delta)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delta, TimeSpan.Zero);
        TimeSpan end;
        lock (_gate)
        {
            end = _elapsed + delta;
        }

        while (TakeDue(end) is { } timer)
        {
            timer.Fire();
        }
    }

    /// <summary>Sets the wall clock alone, as an administrator or a time server does. Timestamps and timers do not notice.</summary>
    public void JumpTo(DateTimeOffset utcNow)
    {
        lock (_gate)
        {
            _utcNow = utcNow.ToUniversalTime();
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    private ManualTimer? TakeDue(TimeSpan end)
    {
        lock (_gate)
        {
            ManualTimer? timer = _timers.Where(waiting => waiting.DueAt <= end).MinBy(waiting => waiting.DueAt);
            MoveTo(timer?.DueAt ?? end);
            if (timer is null)
            {
                return null;
            }

            if (timer.Period > TimeSpan.Zero)
            {
                timer.DueAt += timer.Period;
            }
            else
            {
                _timers.Remove(timer);
            }

            return timer;
        }
    }

    private void MoveTo(TimeSpan elapsed)
    {
        if (elapsed > _elapsed)
        {
            _utcNow += elapsed - _elapsed;
            _elapsed = elapsed;
        }
    }

    private void Schedule(ManualTimer timer, TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            _timers.Remove(timer);
            timer.Period = period;
            if (dueTime == Timeout.InfiniteTimeSpan)
            {
                return;
            }

            if (dueTime == TimeSpan.Zero)
            {
                ThreadPool.UnsafeQueueUserWorkItem(due => due.Fire(), timer, preferLocal: false);
                dueTime = period;
            }

            if (dueTime > TimeSpan.Zero)
            {
                timer.DueAt = _elapsed + dueTime;
                _timers.Add(timer);
            }
        }
    }

    private sealed class ManualTimer(ManualTimeProvider provider, TimerCallback callback, object? state) : ITimer
    {
        private volatile bool _disposed;

        public TimeSpan DueAt { get; set; }

        public TimeSpan Period { get; set; }

        public void Fire()
        {
            if (!_disposed)
            {
                callback(state);
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (_disposed)
            {
                return false;
            }

            provider.Schedule(this, dueTime, period);
            return true;
        }

        public void Dispose()
        {
            _disposed = true;
            provider.Schedule(this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
