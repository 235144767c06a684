using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>How it is checked who may.</summary>
internal sealed class BarePermissionChecker
{
    [JsonPropertyName("check_field")]
    public int? CheckField { get; set; }

    [JsonPropertyName("check_mode")]
    public int? CheckMode { get; set; }

    [JsonPropertyName("check_list")]
    public List<string>? CheckList { get; set; }
}
