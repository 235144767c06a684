namespace MeetingApis.Tests;

public sealed class ManualTimeProviderTests
{
    private readonly ManualTimeProvider _time = new();

    [Fact]
    public void Advance_moves_wall_clock_and_timestamps_together()
    {
        (DateTimeOffset before, long timestamp) = (_time.GetUtcNow(), _time.GetTimestamp());

        _time.Advance(TimeSpan.FromSeconds(90));

        Assert.Equal(before.AddSeconds(90), _time.GetUtcNow());
        Assert.Equal(TimeSpan.FromSeconds(90), _time.GetElapsedTime(timestamp));
    }

    [Fact]
    public void A_jump_of_the_wall_clock_moves_neither_timestamps_nor_timers()
    {
        bool fired = false;
        long timestamp = _time.GetTimestamp();
        using ITimer timer = _time.CreateTimer(_ => fired = true, null, TimeSpan.FromMinutes(1), Timeout.InfiniteTimeSpan);

        _time.JumpTo(_time.GetUtcNow().AddHours(5));

        Assert.Equal(TimeSpan.Zero, _time.GetElapsedTime(timestamp));
        Assert.False(fired);
    }

    [Fact]
    public void Timers_fire_in_order_at_the_moment_they_are_due()
    {
        DateTimeOffset start = _time.GetUtcNow();
        var fired = new List<(string Name, TimeSpan At)>();
        using ITimer late = _time.CreateTimer(_ => fired.Add(("late", _time.GetUtcNow() - start)), null, TimeSpan.FromSeconds(5), Timeout.InfiniteTimeSpan);
        using ITimer periodic = _time.CreateTimer(_ => fired.Add(("periodic", _time.GetUtcNow() - start)), null, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(2));

        _time.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(
            [("periodic", TimeSpan.FromSeconds(2)), ("periodic", TimeSpan.FromSeconds(4)), ("late", TimeSpan.FromSeconds(5))],
            fired);
    }

    [Fact]
    public void A_timer_made_while_advancing_fires_in_the_same_advance()
    {
        bool fired = false;
        ITimer? second = null;
        using ITimer first = _time.CreateTimer(
            _ => second = _time.CreateTimer(_ => fired = true, null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan),
            null,
            TimeSpan.FromSeconds(1),
            Timeout.InfiniteTimeSpan);

        _time.Advance(TimeSpan.FromSeconds(2));

        Assert.True(fired);
        second!.Dispose();
    }

    [Fact]
    public void A_disposed_timer_does_not_fire_and_does_not_wait()
    {
        bool fired = false;
        _time.CreateTimer(_ => fired = true, null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan).Dispose();

        _time.Advance(TimeSpan.FromSeconds(2));

        Assert.False(fired);
        Assert.Equal(0, _time.ActiveTimers);
    }

    [Fact]
    public async Task A_delay_ends_when_the_clock_passes_it()
    {
        var delay = Task.Delay(TimeSpan.FromMinutes(10), _time, TestContext.Current.CancellationToken);
        Assert.Equal(1, _time.ActiveTimers);

        _time.Advance(TimeSpan.FromMinutes(9));
        Assert.False(delay.IsCompleted);
        _time.Advance(TimeSpan.FromMinutes(1));

        await delay;
    }

    [Fact]
    public async Task A_timer_due_at_once_fires_without_an_advance()
    {
        var fired = new TaskCompletionSource();
        await using ITimer timer = _time.CreateTimer(_ => fired.SetResult(), null, TimeSpan.Zero, Timeout.InfiniteTimeSpan);

        await fired.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
    }
}
