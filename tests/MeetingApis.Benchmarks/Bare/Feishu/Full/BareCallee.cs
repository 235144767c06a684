using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>One who is called.</summary>
internal sealed class BareCallee
{
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    [JsonPropertyName("user_type")]
    public int? UserType { get; set; }

    [JsonPropertyName("pstn_sip_info")]
    public BarePstnSipInfo? PstnSipInfo { get; set; }
}
