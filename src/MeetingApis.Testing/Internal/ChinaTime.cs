namespace MeetingApis.Testing;

/// <summary>The time in China, where the vendors' days begin. Where the calendar of .NET ends or begins, times stay within it.</summary>
internal static class ChinaTime
{
    public const string Zone = MeetingApis.ChinaTime.TimeZone;

    private static readonly DateTimeOffset s_last = new(DateTime.MaxValue, Offset);

    public static TimeSpan Offset => MeetingApis.ChinaTime.Offset;

    /// <summary>The time as clocks in China show it.</summary>
    public static DateTimeOffset Of(DateTimeOffset time) => time < s_last ? time.ToOffset(Offset) : s_last;

    /// <summary>The midnight with which a day begins.</summary>
    public static DateTimeOffset MidnightOf(DateTime day) => day.Ticks < Offset.Ticks ? DateTimeOffset.MinValue : new DateTimeOffset(day, Offset);

    /// <summary>The midnight that begins the day.</summary>
    public static DateTimeOffset StartOfDay(DateTimeOffset time) => MidnightOf(Of(time).Date);
}
