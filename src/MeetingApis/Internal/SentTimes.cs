namespace MeetingApis.Internal;

/// <summary>Cuts times to the unit that is sent, so that rules compare the same values as the vendor.</summary>
internal static class SentTimes
{
    /// <summary>A time as a field of whole seconds holds it.</summary>
    public static DateTimeOffset InSeconds(this DateTimeOffset time) => DateTimeOffset.FromUnixTimeSeconds(time.ToUnixTimeSeconds());

    /// <summary>A time as a field of whole milliseconds holds it.</summary>
    public static DateTimeOffset InMilliseconds(this DateTimeOffset time) => DateTimeOffset.FromUnixTimeMilliseconds(time.ToUnixTimeMilliseconds());

    /// <summary>A duration as a field of whole minutes holds it.</summary>
    public static TimeSpan InMinutes(this TimeSpan duration) => new(duration.Ticks - (duration.Ticks % TimeSpan.TicksPerMinute));

    /// <summary>A duration as a field of whole seconds holds it.</summary>
    public static TimeSpan InSeconds(this TimeSpan duration) => new(duration.Ticks - (duration.Ticks % TimeSpan.TicksPerSecond));
}
