using System.Globalization;

namespace MeetingApis.Feishu.Internal;

/// <summary>The times of envelopes. The pages show seconds, milliseconds and microseconds for the same field; their lengths tell them apart.</summary>
internal static class FeishuEventTime
{
    /// <summary>Returns null for what is no time.</summary>
    public static DateTimeOffset? Parse(string? text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) ? decimal.Truncate(number) switch
        {
            >= 1_000_000_000m and < 10_000_000_000m => After(number * TimeSpan.TicksPerSecond),
            >= 1_000_000_000_000m and < 10_000_000_000_000m => After(number * TimeSpan.TicksPerMillisecond),
            >= 1_000_000_000_000_000m and < 10_000_000_000_000_000m => After(number * TimeSpan.TicksPerMicrosecond),
            _ => null,
        }
        : null;

    private static DateTimeOffset After(decimal ticks) => DateTimeOffset.UnixEpoch.AddTicks((long)ticks);
}
