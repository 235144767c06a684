namespace MeetingApis.Samples.Booking;

/// <summary>What is booked: the section <c>Plan</c> of the configuration.</summary>
internal sealed class Plan
{
    public required string Title { get; init; }

    /// <summary>The people by their mobile numbers. The first organizes.</summary>
    public required IReadOnlyList<string> Mobiles { get; init; }

    /// <summary>Feishu: the level on which to look for rooms.</summary>
    public required string FeishuRoomLevelId { get; init; }

    /// <summary>WeCom: the city in which to look for rooms.</summary>
    public required string WeComCity { get; init; }

    /// <summary>Next Tuesday at three in the afternoon.</summary>
    public DateTimeOffset Start { get; } = NextTuesday().AddHours(15);

    public DateTimeOffset End => Start.AddHours(1);

    /// <summary>When it begins once it has moved.</summary>
    public DateTimeOffset MovedStart => Start.AddMinutes(30);

    public DateTimeOffset MovedEnd => End.AddMinutes(30);

    public static string Text(DateTimeOffset? time) => $"{time?.ToOffset(ChinaTime.Offset):ddd d MMM HH:mm}";

    private static DateTimeOffset NextTuesday()
    {
        DateOnly today = ChinaTime.DayOf(TimeProvider.System.GetUtcNow());
        int days = ((int)DayOfWeek.Tuesday - (int)today.DayOfWeek + 7) % 7;
        return ChinaTime.At(today.AddDays(days == 0 ? 7 : days));
    }
}
