namespace MeetingApis.Samples.Quickstart;

/// <summary>Times as people in China read them. The vendors send and take instants, whatever the offset.</summary>
internal static class Clock
{
    /// <summary>A full hour of tomorrow.</summary>
    public static DateTimeOffset Tomorrow(int hour) => ChinaTime.At(ChinaTime.DayOf(TimeProvider.System.GetUtcNow()).AddDays(1), new TimeOnly(hour, 0));

    public static string Text(DateTimeOffset? time) => $"{time?.ToOffset(ChinaTime.Offset):yyyy-MM-dd HH:mm}";

    public static string Text(DateTimeOffset? start, DateTimeOffset? end) => $"{Text(start)}-{end?.ToOffset(ChinaTime.Offset):HH:mm}";
}
