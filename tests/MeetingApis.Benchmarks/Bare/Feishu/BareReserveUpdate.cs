using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>The body of an update of a reservation.</summary>
internal sealed class BareReserveUpdate
{
    [JsonPropertyName("end_time")]
    [JsonConverter(typeof(UnixSecondsText))]
    public DateTimeOffset? EndTime { get; set; }

    [JsonPropertyName("meeting_settings")]
    public BareReserveSettings? MeetingSettings { get; set; }
}
