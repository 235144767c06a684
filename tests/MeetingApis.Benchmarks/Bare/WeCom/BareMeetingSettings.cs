using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>The settings in an update of a meeting.</summary>
internal sealed record BareMeetingSettings
{
    [JsonPropertyName("password")]
    public string? Password { get; init; }

    [JsonPropertyName("enable_waiting_room")]
    public bool? EnableWaitingRoom { get; init; }

    [JsonPropertyName("allow_enter_before_host")]
    public bool? AllowEnterBeforeHost { get; init; }
}
