namespace MeetingApis.Scheduling.WeCom;

/// <summary>WeCom books rooms from a full or half hour to another, and asks about the days of China.</summary>
internal static class WeComHalfHours
{
    /// <summary>The time for which a room is booked: the start is rounded down, the end up.</summary>
    public static MeetingTime Around(MeetingTime during)
    {
        DateTimeOffset start = Floor(during.Start);
        DateTimeOffset end = Floor(during.End) is var floor && floor == during.End ? floor : floor.AddMinutes(30);
        return start == during.Start && end == during.End ? during : MeetingTime.Between(start, end, during.TimeZone);
    }

    /// <summary>A time cut at the midnights of China, across which no call can ask.</summary>
    public static IEnumerable<(DateTimeOffset Start, DateTimeOffset End)> Days(DateTimeOffset start, DateTimeOffset end)
    {
        while (start < end)
        {
            DateTimeOffset midnight = ChinaTime.At(ChinaTime.DayOf(start)).AddDays(1);
            DateTimeOffset until = midnight < end ? midnight : end;
            yield return (start, until);
            start = until;
        }
    }

    private static DateTimeOffset Floor(DateTimeOffset time) => time.AddTicks(-(time.UtcTicks % (TimeSpan.TicksPerMinute * 30)));
}
