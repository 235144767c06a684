namespace MeetingApis.Internal;

/// <summary>Times in the unit that the wire carries, whose fractions are cut off: rules compare these, and so what the vendor compares.</summary>
internal static class SentTimes
{
    /// <summary>A time as a field of whole seconds holds it.</summary>
    public static DateTimeOffset InSeconds(this DateTimeOffset time) => DateTimeOffset.FromUnixTimeSeconds(time.ToUnixTimeSeconds());

    /// <summary>A time as a field of whole milliseconds holds it.</summary>
    public static DateTimeOffset InMilliseconds(this DateTimeOffset time) => DateTimeOffset.FromUnixTimeMilliseconds(time.ToUnixTimeMilliseconds());

    /// <summary>A duration as a field of whole seconds holds it.</summary>
    public static TimeSpan InSeconds(this TimeSpan duration) => new(duration.Ticks - (duration.Ticks % TimeSpan.TicksPerSecond));
}
