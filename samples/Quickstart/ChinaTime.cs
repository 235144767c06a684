namespace MeetingApis.Samples.Quickstart;

/// <summary>Times as people in China read them. The vendors send and take instants, whatever the offset.</summary>
internal static class ChinaTime
{
    /// <summary>The name of the time zone, for events in calendars.</summary>
    public const string Zone = "Asia/Shanghai";

    private static readonly TimeSpan s_offset = TimeSpan.FromHours(8);

    /// <summary>A full hour of tomorrow.</summary>
    public static DateTimeOffset Tomorrow(int hour) => StartOf(DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().ToOffset(s_offset).Date).AddDays(1)).AddHours(hour);

    public static DateTimeOffset StartOf(DateOnly day) => new(day, TimeOnly.MinValue, s_offset);

    public static string Text(DateTimeOffset? time) => $"{time?.ToOffset(s_offset):yyyy-MM-dd HH:mm}";

    public static string Text(DateTimeOffset? start, DateTimeOffset? end) => $"{Text(start)}-{end?.ToOffset(s_offset):HH:mm}";
}
