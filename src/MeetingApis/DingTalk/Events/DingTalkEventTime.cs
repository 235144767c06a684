using System.Globalization;

namespace MeetingApis.DingTalk.Internal;

/// <summary>Reads the times of envelopes and deliveries, which are milliseconds in one place and seconds in another.</summary>
internal static class DingTalkEventTime
{
    /// <summary>As milliseconds a time in 1973, as seconds one in 5138.</summary>
    private const long LeastMilliseconds = 100_000_000_000;

    /// <summary>The time; null where the text is none.</summary>
    public static DateTimeOffset? Parse(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number) && number > 0 && number <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
            ? number < LeastMilliseconds ? DateTimeOffset.FromUnixTimeSeconds(number) : DateTimeOffset.FromUnixTimeMilliseconds(number)
            : null;
}
