namespace MeetingApis.Tests.Reliability;

/// <summary>A clock that any thread may move while calls run. Timers never fire on it: nothing on it is late.</summary>
internal sealed class SteadyClock : TimeProvider
{
    private static readonly DateTimeOffset s_start = new(2026, 1, 15, 8, 0, 0, TimeSpan.Zero);
    private long _elapsed;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public void Move(TimeSpan delta) => Interlocked.Add(ref _elapsed, delta.Ticks);

    public override long GetTimestamp() => Interlocked.Read(ref _elapsed);

    public override DateTimeOffset GetUtcNow() => s_start.AddTicks(GetTimestamp());

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => new SilentTimer();

    private sealed class SilentTimer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
