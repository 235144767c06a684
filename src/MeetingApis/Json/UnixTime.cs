using System.Text.Json;

namespace MeetingApis.Json;

/// <summary>Unix times from the wire, where a number that no date can hold is malformed data and not a crash.</summary>
internal static class UnixTime
{
    public static DateTimeOffset FromSeconds(long value) =>
        value >= DateTimeOffset.MinValue.ToUnixTimeSeconds() && value <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(value)
            : throw new JsonException("The number of seconds is not a date.");

    public static DateTimeOffset FromMilliseconds(long value) =>
        value >= DateTimeOffset.MinValue.ToUnixTimeMilliseconds() && value <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
            ? DateTimeOffset.FromUnixTimeMilliseconds(value)
            : throw new JsonException("The number of milliseconds is not a date.");
}
