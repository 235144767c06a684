using System.Text.Json;

namespace MeetingApis.Json;

/// <summary>
/// Reads Unix times. A number that no date can hold counts as malformed data and causes no crash. Vendors send 0 when
/// there is no such time (yet), for example as the end of a running meeting.
/// </summary>
internal static class UnixTime
{
    public static DateTimeOffset? ReadSeconds(ref Utf8JsonReader reader) => Read(ref reader) switch
    {
        null => null,
        { } value when value >= DateTimeOffset.MinValue.ToUnixTimeSeconds() && value <= DateTimeOffset.MaxValue.ToUnixTimeSeconds() => DateTimeOffset.FromUnixTimeSeconds(value),
        _ => throw new JsonException("The number of seconds is not a date."),
    };

    public static DateTimeOffset? ReadMilliseconds(ref Utf8JsonReader reader) => Read(ref reader) switch
    {
        null => null,
        { } value when value >= DateTimeOffset.MinValue.ToUnixTimeMilliseconds() && value <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds() => DateTimeOffset.FromUnixTimeMilliseconds(value),
        _ => throw new JsonException("The number of milliseconds is not a date."),
    };

    private static long? Read(ref Utf8JsonReader reader)
    {
        if (EmptyJson.IsText(ref reader))
        {
            return null;
        }

        long value = LenientText.ReadInt64(ref reader);
        return value == 0 ? null : value;
    }
}
