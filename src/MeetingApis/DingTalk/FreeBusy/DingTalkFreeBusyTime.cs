using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>The beginning or the end of a busy period: a point in time, or a date where the period lasts whole days. One of the two is always there.</summary>
public sealed record DingTalkFreeBusyTime
{
    /// <summary>The date, of a period of whole days. Null where there is a <see cref="Time"/>; rooms never have it.</summary>
    [JsonPropertyName("date")]
    [JsonConverter(typeof(DateConverter))]
    [NeverNull]
    public DateOnly? Date { get; init; }

    /// <summary>The point in time (dateTime). Null where there is a <see cref="Date"/>.</summary>
    [JsonPropertyName("dateTime")]
    [JsonConverter(typeof(Rfc3339Converter))]
    [NeverNull]
    public DateTimeOffset? Time { get; init; }

    /// <summary>The time zone by its IANA name, such as <c>Asia/Shanghai</c>. Null where there is a <see cref="Date"/>.</summary>
    [JsonPropertyName("timeZone")]
    [JsonConverter(typeof(TimeZoneNameConverter))]
    public string? TimeZone { get; init; }
}
