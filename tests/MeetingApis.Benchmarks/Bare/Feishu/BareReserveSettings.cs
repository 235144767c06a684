using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>The settings in an update of a reservation.</summary>
internal sealed class BareReserveSettings
{
    [JsonPropertyName("topic")]
    public string? Topic { get; set; }

    [JsonPropertyName("auto_record")]
    public bool? AutoRecord { get; set; }

    [JsonPropertyName("password")]
    public string? Password { get; set; }
}
