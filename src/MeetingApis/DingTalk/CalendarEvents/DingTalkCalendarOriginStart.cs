using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>When an event of a series was to begin before it was moved.</summary>
public sealed record DingTalkCalendarOriginStart
{
    /// <summary>The point in time (dateTime), in UTC.</summary>
    [JsonPropertyName("dateTime")]
    [JsonConverter(typeof(Rfc3339Converter))]
    public DateTimeOffset? Time { get; init; }
}
