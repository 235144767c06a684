using MeetingApis.Internal;

namespace MeetingApis.Tests.Events;

public sealed class ReconnectDelayTests
{
    [Theory]
    [InlineData(1, 60, 1, 1)]
    [InlineData(1, 60, 4, 8)]
    [InlineData(1, 60, 7, 60)]
    [InlineData(1, 60, int.MaxValue, 60)]
    [InlineData(30, 120, 1, 30)]
    [InlineData(30, 120, 3, 60)]
    [InlineData(0, 0, 1, 1)]
    [InlineData(-5, -5, 9, 1)]
    [InlineData(1e6, 1e6, 1, 60)]
    [InlineData(20, 5, 9, 20)]
    public void The_limit_doubles_and_stays_within_a_minute(double first, double most, int failures, double limit)
    {
        var delay = new ReconnectDelay(TimeSpan.FromSeconds(first), TimeSpan.FromSeconds(most));

        Assert.Equal(TimeSpan.FromSeconds(limit), delay.After(failures, 1));
        Assert.Equal(TimeSpan.FromSeconds(limit / 4), delay.After(failures, 0.25));
        Assert.Equal(TimeSpan.Zero, delay.After(failures, 0));
    }
}
