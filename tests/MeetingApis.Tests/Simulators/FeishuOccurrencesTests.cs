using MeetingApis.Testing;

namespace MeetingApis.Tests.Simulators;

public sealed class FeishuOccurrencesTests
{
    /// <summary>A Thursday, ten o'clock in China.</summary>
    private static readonly DateTimeOffset s_start = new(2026, 1, 15, 10, 0, 0, TimeSpan.FromHours(8));

    [Theory]
    [InlineData(null, "15.01")]
    [InlineData("FREQ=DAILY;COUNT=3", "15.01 16.01 17.01")]
    [InlineData("RRULE:FREQ=DAILY;INTERVAL=10;UNTIL=20260204T020000Z", "15.01 25.01 04.02")]
    [InlineData("FREQ=DAILY;UNTIL=20260117", "15.01 16.01 17.01")]
    [InlineData("FREQ=DAILY;UNTIL=99991231;COUNT=2", "15.01 16.01")]
    [InlineData("FREQ=WEEKLY;COUNT=3", "15.01 22.01 29.01")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=4", "15.01 26.01 29.01 09.02")]
    [InlineData("FREQ=MONTHLY;COUNT=2", "15.01 15.02")]
    [InlineData("FREQ=YEARLY;COUNT=2", "15.01 15.01")]
    [InlineData("FREQ=WEEKLY;BYDAY=XX;COUNT=2", "15.01 22.01")]
    [InlineData("FREQ=MONTHLY;INTERVAL=2147483647;COUNT=3", "15.01")]
    [InlineData("FREQ=YEARLY;INTERVAL=2147483647", "15.01")]
    public void A_rule_gives_its_days(string? rule, string days)
    {
        IEnumerable<(DateTimeOffset Start, DateTimeOffset End)> times = FeishuOccurrences.Of(s_start, s_start.AddHours(1), rule);

        Assert.Equal(days, string.Join(' ', times.Select(static time => $"{time.Start:dd.MM}")));
    }

    [Fact]
    public void A_series_without_an_end_is_seen_two_years_ahead() =>
        Assert.Equal(s_start.AddYears(2), FeishuOccurrences.Of(s_start, s_start.AddHours(1), "FREQ=DAILY").Last().Start);

    [Fact]
    public void No_series_goes_beyond_the_calendar()
    {
        DateTimeOffset last = DateTimeOffset.MaxValue.AddDays(-1);

        Assert.Equal(last, Assert.Single(FeishuOccurrences.Of(last, last, "FREQ=YEARLY")).Start);
        Assert.Equal(3, FeishuOccurrences.Of(new DateTimeOffset(8989, 1, 1, 0, 0, 0, TimeSpan.Zero), default, "FREQ=YEARLY").Count());
        Assert.All(FeishuOccurrences.Of(s_start, DateTimeOffset.MaxValue, "FREQ=DAILY;COUNT=2"), static time => Assert.Equal(DateTimeOffset.MaxValue, time.End));
    }

    [Theory]
    [InlineData("FREQ=MONTHLY;BYDAY=1MO,-1FR", true)]
    [InlineData("RRULE:FREQ=WEEKLY;INTERVAL=1000;BYDAY=MO,SU", true)]
    [InlineData("FREQ=WEEKLY;INTERVAL=1001", false)]
    [InlineData("FREQ=WEEKLY;BYDAY=MO,MONDAY", false)]
    public void Only_rules_that_give_days_can_be_read(string rule, bool canRead) => Assert.Equal(canRead, FeishuOccurrences.CanRead(rule));

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 2, 0)]
    [InlineData(-1, 0, 0)]
    [InlineData(0.5, 24.5, 2)]
    public void What_touches_a_span_only_with_an_end_is_not_in_it(double from, double to, int count) =>
        Assert.Equal(count, FeishuOccurrences.Within(FeishuOccurrences.Of(s_start, s_start.AddHours(1), "FREQ=DAILY"), s_start.AddHours(from), s_start.AddHours(to)).Count());
}
