using MeetingApis.DingTalk;
using MeetingApis.Scheduling.DingTalk;

namespace MeetingApis.Scheduling.Tests;

public sealed class DingTalkRecurrencesTests
{
    private static readonly string[] s_zones = ["Asia/Shanghai", "America/New_York", "Pacific/Auckland", "UTC"];

    [Fact]
    public void A_series_is_read_as_it_was_written()
    {
        var random = new Random(4711);
        for (int i = 0; i < 2000; i++)
        {
            MeetingTime during = TimeOf(random);
            MeetingRecurrence series = SeriesOf(random, during);

            MeetingRecurrence? read = DingTalkRecurrences.Read(Echo(DingTalkRecurrences.Write(series, during)), during);

            Assert.True(series == read, $"{series} in {during} was read as {read}");
        }
    }

    [Theory]
    [InlineData("absoluteYearly", null, null, 1)]
    [InlineData("weekly", "monday,friday", null, 2)]
    [InlineData("weekly", "someday", null, 1)]
    [InlineData("relativeMonthly", "monday,friday", "first", 1)]
    [InlineData("relativeMonthly", "monday", "fifth", 1)]
    public void What_cannot_be_said_is_not_read(string type, string? days, string? index, int interval)
    {
        var pattern = new DingTalkRecurrencePatternInfo { Type = new(type), DaysOfWeekText = days, Index = index is null ? null : new(index), Interval = interval };

        Assert.Null(DingTalkRecurrences.Read(new DingTalkRecurrenceInfo { Pattern = pattern }, TimeOf(new Random(1))));
    }

    private static MeetingTime TimeOf(Random random)
    {
        string zone = s_zones[random.Next(s_zones.Length)];
        var day = new DateOnly(2031, random.Next(1, 13), random.Next(1, 29));
        return random.Next(4) == 0
            ? MeetingTime.AllDay(day, zone, random.Next(1, 4))
            : MeetingTime.From(new DateTimeOffset(day, new TimeOnly(random.Next(24), random.Next(60)), TimeSpan.Zero), TimeSpan.FromMinutes(random.Next(1, 600)), zone);
    }

    private static MeetingRecurrence SeriesOf(Random random, MeetingTime during)
    {
        int interval = random.Next(1, 366);
        MeetingRecurrence series = random.Next(4) switch
        {
            0 => MeetingRecurrence.Daily(interval),
            1 => MeetingRecurrence.Weekly([.. Enum.GetValues<DayOfWeek>().Where(_ => random.Next(2) == 0).Append(during.FirstDay.DayOfWeek)], interval),
            2 => MeetingRecurrence.MonthlyOnDay(random.Next(1, 32), interval),
            _ => MeetingRecurrence.MonthlyOnWeekday(Enum.GetValues<MonthWeek>()[random.Next(5)], (DayOfWeek)random.Next(7), interval),
        };
        return random.Next(3) switch
        {
            0 => series,
            1 => series.Times(random.Next(1, 100)),
            _ => series.Until(during.FirstDay.AddDays(random.Next(1000))),
        };
    }

    private static DingTalkRecurrenceInfo Echo(DingTalkRecurrence written) => new()
    {
        Range = written.Range,
        Pattern = new DingTalkRecurrencePatternInfo
        {
            Type = written.Pattern!.Type,
            DayOfMonth = written.Pattern.DayOfMonth,
            DaysOfWeekText = written.Pattern.DaysOfWeek is { } days ? string.Join(',', days) : null,
            Index = written.Pattern.Index,
            Interval = written.Pattern.Interval,
            FirstDayOfWeek = written.Pattern.FirstDayOfWeek,
        },
    };
}
