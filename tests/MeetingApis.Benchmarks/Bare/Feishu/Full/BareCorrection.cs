using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>What the vendor did not accept.</summary>
internal sealed class BareCorrection
{
    [JsonPropertyName("invalid_host_id_list")]
    public List<string>? InvalidHostIds { get; set; }
}
