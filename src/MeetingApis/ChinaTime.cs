namespace MeetingApis;

/// <summary>The time zone of China: eight hours ahead of UTC, all year round, in the whole country.</summary>
/// <remarks>
/// A <see cref="DateTime"/> that becomes a <see cref="DateTimeOffset"/> without a word is taken to be in the time zone of
/// the machine. In a container this is usually UTC, and the meeting then begins eight hours late.
/// </remarks>
/// <example>
/// Ten in the morning, and the midnight with which today begins:
/// <code>
/// var start = new DateTimeOffset(2026, 12, 1, 10, 0, 0, ChinaTime.Offset);
/// DateTimeOffset today = ChinaTime.At(ChinaTime.DayOf(DateTimeOffset.UtcNow));
/// </code>
/// </example>
public static class ChinaTime
{
    /// <summary>The zone's IANA name, <c>Asia/Shanghai</c>, for calendars that show and repeat a meeting in a zone.</summary>
    public const string TimeZone = "Asia/Shanghai";

    /// <summary>The offset from UTC: eight hours.</summary>
    public static TimeSpan Offset { get; } = TimeSpan.FromHours(8);

    /// <summary>The moment that a <see cref="DateTime"/> means in China.</summary>
    /// <param name="time">
    /// With <see cref="DateTimeKind.Unspecified"/>, what clocks in China show at that moment. With
    /// <see cref="DateTimeKind.Utc"/> or <see cref="DateTimeKind.Local"/> it is a moment already, and stays the same one:
    /// <see cref="DateTime.Today"/> is the midnight of the machine, not that of China.
    /// </param>
    /// <returns>The moment, with the offset of China.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is one of the first or last hours that .NET can express.</exception>
    public static DateTimeOffset At(DateTime time) =>
        time.Kind == DateTimeKind.Unspecified ? new DateTimeOffset(time, Offset) : new DateTimeOffset(time).ToOffset(Offset);

    /// <summary>The moment at which clocks in China show a time of a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="time">The time of day. Midnight, with which the day begins, by default.</param>
    /// <returns>The moment, with the offset of China.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is one of the first eight hours that .NET can express.</exception>
    public static DateTimeOffset At(DateOnly day, TimeOnly time = default) => new(day, time, Offset);

    /// <summary>The day that it is in China at a moment.</summary>
    /// <param name="moment">The moment, with any offset.</param>
    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(Offset).DateTime);
}
