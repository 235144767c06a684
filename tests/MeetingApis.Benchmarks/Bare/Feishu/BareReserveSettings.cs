using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>The settings in an update of a reservation.</summary>
internal sealed record BareReserveSettings
{
    [JsonPropertyName("topic")]
    public string? Topic { get; init; }

    [JsonPropertyName("auto_record")]
    public bool? AutoRecord { get; init; }

    [JsonPropertyName("password")]
    public string? Password { get; init; }
}
