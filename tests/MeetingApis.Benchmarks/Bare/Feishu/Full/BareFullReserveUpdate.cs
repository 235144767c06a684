using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>The body of an update of a reservation, with all that the vendor takes.</summary>
internal sealed class BareFullReserveUpdate
{
    [JsonPropertyName("end_time")]
    [JsonConverter(typeof(UnixSecondsText))]
    public DateTimeOffset? EndTime { get; set; }

    [JsonPropertyName("meeting_settings")]
    public BareFullSettings? MeetingSettings { get; set; }
}
