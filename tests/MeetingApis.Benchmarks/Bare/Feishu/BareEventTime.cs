using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>The start or end of an event.</summary>
internal sealed class BareEventTime
{
    [JsonPropertyName("timestamp")]
    [JsonConverter(typeof(UnixSecondsText))]
    public DateTimeOffset? Timestamp { get; set; }

    [JsonPropertyName("timezone")]
    public string? TimeZone { get; set; }
}
