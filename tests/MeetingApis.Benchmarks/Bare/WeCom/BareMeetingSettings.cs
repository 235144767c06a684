using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>The settings in an update of a meeting.</summary>
internal sealed class BareMeetingSettings
{
    [JsonPropertyName("password")]
    public string? Password { get; set; }

    [JsonPropertyName("enable_waiting_room")]
    public bool? EnableWaitingRoom { get; set; }

    [JsonPropertyName("allow_enter_before_host")]
    public bool? AllowEnterBeforeHost { get; set; }
}
