using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;

namespace MeetingApis.Scheduling.Tests;

public sealed class RecurrencePropertyTests
{
    private const int Seeds = 2000;
    private const int FirstOccurrences = 20;

    private static readonly DateOnly s_earliest = new(2025, 12, 1);

    [Fact]
    public void A_series_comes_back_from_its_rule()
    {
        for (int seed = 0; seed < Seeds; seed++)
        {
            (MeetingRecurrence series, MeetingTime during) = new Seeded(seed).Series(s_earliest);

            var back = MeetingRecurrence.FromRRule(series.ToRRule(during), during);

            Assert.True(series == back, $"Seed {seed}: {series} became {back} by {series.ToRRule(during)} at {during}.");
        }
    }

    [Fact]
    public void A_rule_has_the_days_of_its_series_and_keeps_the_local_time()
    {
        for (int seed = 0; seed < Seeds; seed++)
        {
            (MeetingRecurrence series, MeetingTime during) = new Seeded(seed).Series(s_earliest);

            AssertExpands(series, during, $"seed {seed}");
        }
    }

    [Fact]
    public void A_series_that_moves_has_each_of_its_days_moved_so_far_or_is_refused()
    {
        int refused = 0;
        for (int seed = 0; seed < Seeds; seed++)
        {
            var random = new Seeded(seed);
            (MeetingRecurrence series, MeetingTime during) = random.Series(s_earliest);
            int days = random.Number(-40, 40);
            DateOnly to = during.FirstDay.AddDays(days);

            if (series.Moved(during.FirstDay, to) is not { } moved)
            {
                Assert.True(series.Frequency == RecurrenceFrequency.Monthly || (series.Interval > 1 && series.DaysOfWeek.Count > 1), $"Seed {seed}: {series} moved by {days} days is refused.");
                refused++;
                continue;
            }

            DateOnly[] expected = [.. SeriesDays.Of(series, during.FirstDay).Take(20).Select(day => day.AddDays(days))];
            Assert.True(expected.SequenceEqual(SeriesDays.Of(moved, to).Take(20)), $"Seed {seed}: {series} moved from {during.FirstDay} to {to} is {moved}.");
        }

        Assert.InRange(refused, 1, Seeds * 2 / 3);
    }

    [Theory]
    [InlineData("Europe/Berlin", 2026, 3, 29)]
    [InlineData("Europe/Berlin", 2026, 10, 25)]
    [InlineData("America/New_York", 2026, 3, 8)]
    [InlineData("America/New_York", 2026, 11, 1)]
    [InlineData("Africa/Cairo", 2026, 4, 24)]
    [InlineData("Africa/Cairo", 2026, 10, 30)]
    [InlineData("Asia/Shanghai", 2026, 3, 29)]
    public void An_end_near_a_clock_change_is_the_right_day(string zone, int year, int month, int day)
    {
        var change = new DateOnly(year, month, day);
        foreach (int hour in (int[])[0, 1, 4, 12, 22, 23])
        {
            for (int end = -2; end <= 2; end++)
            {
                var local = change.AddDays(-10).ToDateTime(new TimeOnly(hour, 30));
                var timed = MeetingTime.From(new DateTimeOffset(local, TimeZoneInfo.FindSystemTimeZoneById(zone).GetUtcOffset(local)), TimeSpan.FromHours(1), zone);
                MeetingRecurrence series = MeetingRecurrence.Daily().Until(change.AddDays(end));

                Assert.Equal(series, MeetingRecurrence.FromRRule(series.ToRRule(timed), timed));
                AssertExpands(series, timed, $"{zone} {hour}:30 until {change.AddDays(end)}");
                AssertExpands(series, MeetingTime.AllDay(change.AddDays(-10), zone), $"{zone} whole days until {change.AddDays(end)}");
            }
        }
    }

    [Theory]
    [InlineData("FREQ=WEEKLY;BYDAY=MO;UNTIL=20260330T075959Z", 29)]
    [InlineData("FREQ=WEEKLY;BYDAY=MO;UNTIL=20260330T080000Z", 30)]
    [InlineData("FREQ=WEEKLY;BYDAY=MO;UNTIL=20260330", 30)]
    [InlineData("FREQ=WEEKLY;BYDAY=MO;UNTIL=20260330T235959", 30)]
    [InlineData("FREQ=WEEKLY;BYDAY=MO;UNTIL=20260330T100000", 30)]
    [InlineData("FREQ=WEEKLY;BYDAY=MO;UNTIL=20260330T080000", 29)]
    public void An_end_between_two_meetings_is_the_last_day_that_it_allows(string rule, int day)
    {
        var during = MeetingTime.From(new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(1)), TimeSpan.FromHours(1), "Europe/Berlin");

        Assert.Equal(new DateOnly(2026, 3, day), MeetingRecurrence.FromRRule(rule, during).LastDay);
    }

    [Fact]
    public void No_text_makes_the_reading_of_a_rule_fail_otherwise_than_said()
    {
        string[] parts = ["FREQ=DAILY", "FREQ=WEEKLY", "FREQ=MONTHLY", "FREQ=YEARLY", "INTERVAL=0", "INTERVAL=2", "COUNT=0", "COUNT=-1", "COUNT=5", "COUNT=99999999999", "INTERVAL=99999999999", "UNTIL=20261301", "UNTIL=00010101T000000", "UNTIL=00010101T000000Z", "UNTIL=99991231T235959Z", "UNTIL=", "UNTIL=20260601T000000Z", "BYDAY=MO", "BYDAY=2FR", "BYDAY=-1SU,MO", "BYDAY=XX", "BYMONTHDAY=31", "BYMONTHDAY=-1", "BYMONTHDAY=32", "BYMONTHDAY=99999999999", "BYDAY=99999999999MO", "BYSETPOS=1", "BYSETPOS=9", "WKST=SU", "X=Y", "=", ";;", "RRULE:"];
        var during = MeetingTime.From(new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(1)), TimeSpan.FromHours(1), "Europe/Berlin");
        for (int seed = 0; seed < Seeds; seed++)
        {
            var random = new Seeded(seed);
            string rule = random.Flip(80) ? string.Join(';', random.Some(parts, 5)) : random.Text(20);

            Exception? failure = Record.Exception(() => MeetingRecurrence.FromRRule(rule, during));

            Assert.True(failure is null or FormatException, $"Seed {seed}: \"{rule}\" made {failure}");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n")]
    [InlineData("RRULE:")]
    [InlineData("FREQ=DAILY;COUNT=99999999999")]
    [InlineData("FREQ=DAILY;INTERVAL=99999999999")]
    [InlineData("FREQ=DAILY;UNTIL=00010101T000000")]
    [InlineData("FREQ=MONTHLY;BYDAY=99999999999MO")]
    public void A_text_that_is_no_rule_is_a_format_error(string rule)
    {
        var during = MeetingTime.From(new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(1)), TimeSpan.FromHours(1), "Europe/Berlin");

        Assert.Throws<FormatException>(() => MeetingRecurrence.FromRRule(rule, during));
        Assert.Throws<ArgumentNullException>(() => MeetingRecurrence.FromRRule(null!, during));
    }

    private static void AssertExpands(MeetingRecurrence series, MeetingTime during, string what)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(during.TimeZone);
        string rule = series.ToRRule(during);
        CalDateTime start = during.IsAllDay ? new CalDateTime(during.FirstDay) : new CalDateTime(during.Start.DateTime, during.TimeZone);
        var calendarEvent = new CalendarEvent { Start = start, RecurrenceRule = new RecurrenceRule(rule) };

        DateTime[] expanded = [.. calendarEvent.GetOccurrences().Take(FirstOccurrences).Select(one => during.IsAllDay ? one.Period.StartTime.Value : one.Period.StartTime.AsUtc)];

        DateTime[] expected = [.. SeriesDays.Of(series, during.FirstDay).Take(FirstOccurrences).Select(day => during.IsAllDay ? day.ToDateTime(TimeOnly.MinValue) : UtcOf(day, during, zone))];
        Assert.True(expected.SequenceEqual(expanded), $"{what}: {series} at {during} is written {rule}, which is\n{string.Join(' ', expanded.Select(static one => $"{one:yyyy-MM-dd'T'HH:mm}"))} and not\n{string.Join(' ', expected.Select(static one => $"{one:yyyy-MM-dd'T'HH:mm}"))}");
    }

    /// <summary>The same local time; one that the clocks skip is as much later as they skip, and of two the first counts (RFC 5545, 3.3.5).</summary>
    private static DateTime UtcOf(DateOnly day, MeetingTime during, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(TimeOnly.FromDateTime(during.Start.DateTime));
        TimeSpan offset = zone.IsInvalidTime(local) ? zone.GetUtcOffset(local.AddDays(-1))
            : zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max()
            : zone.GetUtcOffset(local);
        return local - offset;
    }
}
