namespace MeetingApis.Sharing.Worker;

/// <summary>
/// The system's clock with timers that take ten times as long. A machine that is busy with other tests may need longer for
/// a first answer from Redis than the library waits for it, and then the vendor is asked once more, as it should be.
/// </summary>
internal sealed class PatientTimeProvider : TimeProvider
{
    private const int Patience = 10;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, Longer(dueTime), Longer(period));

    private static TimeSpan Longer(TimeSpan time) => time == Timeout.InfiniteTimeSpan ? time : time * Patience;
}
