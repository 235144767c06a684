using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>Who is called.</summary>
internal sealed class BareCallSetting
{
    [JsonPropertyName("callee")]
    public BareCallee? Callee { get; set; }
}
