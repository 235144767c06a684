using System.Collections.Concurrent;

namespace MeetingApis.Internal;

/// <summary>
/// Both time limits of a call, and the caller's own cancellation, in one source that is re-armed for each stage with
/// the smaller of the stage's time and the time left.
/// </summary>
internal sealed class CallTimer : IDisposable
{
    private readonly Pool _pool;
    private CancellationTokenSource _source;
    private CancellationToken _callerToken;
    private CancellationTokenRegistration _caller;
    private long _start;
    private TimeSpan _total;

    private CallTimer(Pool pool)
    {
        _pool = pool;
        _source = CreateSource(pool);
    }

    /// <summary>Fires when the armed time is over or the caller cancels.</summary>
    public CancellationToken Token => _source.Token;

    public TimeSpan Remaining
    {
        get
        {
            TimeSpan left = _total - _pool.Time.GetElapsedTime(_start);
            return left > TimeSpan.Zero ? left : TimeSpan.Zero;
        }
    }

    public void Arm(TimeSpan stage)
    {
        TimeSpan left = Remaining;
        CancelAfter(stage < left ? stage : left);
    }

    public void ArmWithRemaining() => CancelAfter(Remaining);

    public void Disarm() => _source.CancelAfter(Timeout.InfiniteTimeSpan);

    /// <summary>Gives the timer back.</summary>
    public void Dispose()
    {
        _caller.Dispose();
        _caller = default;
        _callerToken = default;
        if (_source.TryReset())
        {
            _pool.Keep(this);
        }
        else
        {
            _source.Dispose();
        }
    }

    /// <summary>A source that fired for an earlier stage stays fired, so the next stage gets another one.</summary>
    private void CancelAfter(TimeSpan time)
    {
        if (_source.IsCancellationRequested && !_callerToken.IsCancellationRequested)
        {
            _caller.Dispose();
            _source.Dispose();
            _source = CreateSource(_pool);
            Watch(_callerToken);
        }

        _source.CancelAfter(time);
    }

    private void Watch(CancellationToken caller)
    {
        _callerToken = caller;
        _caller = caller.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _source);
    }

    private static CancellationTokenSource CreateSource(Pool pool) => new(Timeout.InfiniteTimeSpan, pool.Time);

    /// <summary>Timers for reuse. One that has fired never comes back.</summary>
    internal sealed class Pool(TimeProvider time)
    {
        private const int Most = 64;

        private readonly ConcurrentQueue<CallTimer> _idle = new();

        public TimeProvider Time { get; } = time;

        public CallTimer Rent(TimeSpan total, CancellationToken caller)
        {
            CallTimer timer = _idle.TryDequeue(out CallTimer? idle) ? idle : new CallTimer(this);
            timer._start = Time.GetTimestamp();
            timer._total = total;
            timer.Watch(caller);
            return timer;
        }

        public void Keep(CallTimer timer)
        {
            if (_idle.Count < Most)
            {
                _idle.Enqueue(timer);
            }
        }
    }
}
