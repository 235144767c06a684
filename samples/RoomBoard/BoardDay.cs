namespace MeetingApis.Samples.RoomBoard;

/// <summary>A day in China (UTC+8), midnight to midnight, as both vendors count it.</summary>
internal sealed record BoardDay(DateOnly Date)
{
    public DateTimeOffset Start => At(TimeOnly.MinValue);

    public DateTimeOffset End => Start.AddDays(1);

    public static BoardDay Of(DateTimeOffset time) => new(ChinaTime.DayOf(time));

    public DateTimeOffset At(TimeOnly time) => ChinaTime.At(Date, time);

    public bool Contains(DateTimeOffset time) => time >= Start && time < End;

    /// <summary>The time of day in China; what lies outside the day is cut off at its midnights.</summary>
    public string Clock(DateTimeOffset time) => time >= End ? "24:00" : $"{(time < Start ? Start : time.ToOffset(ChinaTime.Offset)):HH:mm}";
}
