namespace MeetingApis.Tests.Pipeline;

/// <summary>
/// A clock on which nobody waits: a delay moves it on by its length and is over. Time limits, which cancel something, and
/// timers that do something again and again run on it as on <see cref="ManualTimeProvider"/>.
/// </summary>
internal sealed class SkippingTimeProvider : TimeProvider
{
    private readonly ManualTimeProvider _clock = new();
    private readonly Lock _lock = new();
    private readonly List<TimeSpan> _delays = [];

    /// <summary>The delays that were begun, in order, in whole milliseconds.</summary>
    public IReadOnlyList<TimeSpan> Delays
    {
        get
        {
            lock (_lock)
            {
                return [.. _delays];
            }
        }
    }

    /// <summary>How many delays and time limits run.</summary>
    public int ActiveTimers => _clock.ActiveTimers;

    /// <summary>What happens when a delay begins; null moves the clock on, so that the delay ends.</summary>
    public Action? OnDelay { get; set; }

    public override long TimestampFrequency => _clock.TimestampFrequency;

    public override TimeZoneInfo LocalTimeZone => _clock.LocalTimeZone;

    public void Advance(TimeSpan delta) => _clock.Advance(delta);

    public override DateTimeOffset GetUtcNow() => _clock.GetUtcNow();

    public override long GetTimestamp() => _clock.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ITimer timer = _clock.CreateTimer(callback, state, dueTime, period);
        if (dueTime > TimeSpan.Zero && period == Timeout.InfiniteTimeSpan && state is not CancellationTokenSource)
        {
            lock (_lock)
            {
                _delays.Add(dueTime);
            }

            ThreadPool.UnsafeQueueUserWorkItem(_ => (OnDelay ?? (() => _clock.Advance(dueTime)))(), null);
        }

        return timer;
    }
}
