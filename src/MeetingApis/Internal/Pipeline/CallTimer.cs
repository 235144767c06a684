namespace MeetingApis.Internal;

/// <summary>
/// Both time limits of a call, and the caller's own cancellation, in one source that is re-armed for each stage with
/// the smaller of the stage's time and the time left.
/// </summary>
internal sealed class CallTimer(TimeProvider time) : IDisposable
{
    private CancellationTokenSource _source = new(Timeout.InfiniteTimeSpan, time);
    private CancellationToken _callerToken;
    private CancellationTokenRegistration _caller;
    private long _start;
    private TimeSpan _total;

    /// <summary>Fires when the armed time is over or the caller cancels.</summary>
    public CancellationToken Token => _source.Token;

    public TimeSpan Remaining
    {
        get
        {
            TimeSpan left = _total - time.GetElapsedTime(_start);
            return left > TimeSpan.Zero ? left : TimeSpan.Zero;
        }
    }

    public void Start(TimeSpan total, CancellationToken caller)
    {
        _start = time.GetTimestamp();
        _total = total;
        Watch(caller);
    }

    public void Arm(TimeSpan stage)
    {
        TimeSpan left = Remaining;
        CancelAfter(stage < left ? stage : left);
    }

    public void ArmWithRemaining() => CancelAfter(Remaining);

    public void Disarm() => _source.CancelAfter(Timeout.InfiniteTimeSpan);

    /// <summary>A source that fired for an earlier stage stays fired, so the next stage gets another one.</summary>
    public void Renew()
    {
        if (_source.IsCancellationRequested && !_callerToken.IsCancellationRequested)
        {
            _caller.Dispose();
            _source.Dispose();
            _source = new CancellationTokenSource(Timeout.InfiniteTimeSpan, time);
            Watch(_callerToken);
        }
    }

    /// <summary>Ends the call, which disarms too. False where the timer has fired and can serve no other call.</summary>
    public bool TryReset()
    {
        _caller.Dispose();
        _caller = default;
        _callerToken = default;
        return _source.TryReset();
    }

    public void Dispose() => _source.Dispose();

    private void CancelAfter(TimeSpan limit)
    {
        Renew();
        _source.CancelAfter(limit);
    }

    private void Watch(CancellationToken caller)
    {
        _callerToken = caller;
        _caller = caller.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _source);
    }
}
