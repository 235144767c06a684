using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>A telephone.</summary>
internal sealed class BarePstnSipInfo
{
    [JsonPropertyName("nickname")]
    public string? Nickname { get; set; }

    [JsonPropertyName("main_address")]
    public string? MainAddress { get; set; }
}
