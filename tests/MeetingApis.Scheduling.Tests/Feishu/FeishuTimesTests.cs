using MeetingApis.Feishu;
using MeetingApis.Scheduling.Feishu;

namespace MeetingApis.Scheduling.Tests;

/// <summary>Times as any program may have written them into a calendar.</summary>
public sealed class FeishuTimesTests
{
    private static readonly DateTimeOffset s_start = new(2026, 6, 1, 2, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("Europe/Berlin", "Asia/Tokyo", "Europe/Berlin")]
    [InlineData(null, "Asia/Tokyo", "Asia/Tokyo")]
    [InlineData("", "Asia/Tokyo", "Asia/Tokyo")]
    [InlineData(" ", "Asia/Tokyo", "Asia/Tokyo")]
    [InlineData("Mars/Base", "Asia/Tokyo", "Asia/Tokyo")]
    [InlineData("China Standard Time", "Asia/Tokyo", "Asia/Tokyo")]
    [InlineData("Mars/Base", "Mars/Other", "Asia/Shanghai")]
    [InlineData("", null, "Asia/Shanghai")]
    public void A_zone_that_nobody_knows_is_replaced_by_that_of_the_plan(string? zone, string? planZone, string expected)
    {
        MeetingTime time = FeishuTimes.Read(
            new FeishuCalendarEventTime { Timestamp = s_start, TimeZone = zone },
            new FeishuCalendarEventTime { Timestamp = s_start.AddHours(1), TimeZone = zone },
            planZone);

        Assert.Equal((expected, s_start, TimeSpan.FromHours(1)), (time.TimeZone, time.Start, time.Duration));
    }

    [Fact]
    public void Whole_days_are_in_a_zone_that_is_known()
    {
        var day = new DateOnly(2026, 6, 1);

        MeetingTime time = FeishuTimes.Read(FeishuCalendarEventTime.On(day), FeishuCalendarEventTime.On(day.AddDays(1)), "Mars/Base");

        Assert.Equal(MeetingTime.AllDay(day, "Asia/Shanghai"), time);
    }

    [Theory]
    [MemberData(nameof(Unusable))]
    public void A_time_that_is_none_is_a_fault_of_the_answer(FeishuCalendarEventTime? start, FeishuCalendarEventTime? end)
    {
        MeetingProtocolException fault = Assert.Throws<MeetingProtocolException>(() => FeishuTimes.Read(start, end, "Asia/Shanghai"));

        Assert.Equal(MeetingVendor.Feishu, fault.Vendor);
    }

    public static TheoryData<FeishuCalendarEventTime?, FeishuCalendarEventTime?> Unusable => new()
    {
        { null, null },
        { new FeishuCalendarEventTime(), new FeishuCalendarEventTime() },
        { FeishuCalendarEventTime.On(new DateOnly(2026, 6, 1)), new FeishuCalendarEventTime { Timestamp = s_start } },
        { new FeishuCalendarEventTime { Timestamp = s_start }, new FeishuCalendarEventTime { Timestamp = s_start } },
        { FeishuCalendarEventTime.On(DateOnly.MinValue), FeishuCalendarEventTime.On(DateOnly.MinValue) },
        { FeishuCalendarEventTime.On(DateOnly.MaxValue), FeishuCalendarEventTime.On(DateOnly.MaxValue) },
    };
}
