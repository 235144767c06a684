namespace MeetingApis.Tests;

/// <summary>What a time means in China.</summary>
public sealed class ChinaTimeTests
{
    private static readonly DateTimeOffset s_ten = new(2026, 12, 1, 10, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public void A_time_without_a_zone_is_what_clocks_in_China_show() => Assert.Equal((s_ten, s_ten.Offset), With(ChinaTime.At(new DateTime(2026, 12, 1, 10, 0, 0))));

    [Fact]
    public void A_moment_stays_the_same_moment() => Assert.Equal((s_ten, s_ten.Offset), With(ChinaTime.At(s_ten.UtcDateTime)));

    [Fact]
    public void A_time_of_the_machine_stays_the_same_moment() => Assert.Equal((s_ten, s_ten.Offset), With(ChinaTime.At(s_ten.LocalDateTime)));

    [Fact]
    public void A_day_begins_at_midnight() => Assert.Equal((s_ten.AddHours(-10), s_ten.Offset), With(ChinaTime.At(new DateOnly(2026, 12, 1))));

    [Fact]
    public void A_day_has_times() => Assert.Equal((s_ten, s_ten.Offset), With(ChinaTime.At(new DateOnly(2026, 12, 1), new TimeOnly(10, 0))));

    [Theory]
    [InlineData(15, 59, 1)]
    [InlineData(16, 0, 2)]
    public void A_day_changes_at_four_in_the_afternoon_of_UTC(int hour, int minute, int day) =>
        Assert.Equal(new DateOnly(2026, 12, day), ChinaTime.DayOf(new DateTimeOffset(2026, 12, 1, hour, minute, 0, TimeSpan.Zero)));

    [Fact]
    public void The_name_is_that_of_a_zone_with_the_same_offset() => Assert.Equal(ChinaTime.Offset, TimeZoneInfo.FindSystemTimeZoneById(ChinaTime.TimeZone).GetUtcOffset(s_ten));

    private static (DateTimeOffset Moment, TimeSpan Offset) With(DateTimeOffset time) => (time, time.Offset);
}
