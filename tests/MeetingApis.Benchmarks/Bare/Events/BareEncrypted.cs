using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

internal sealed class BareEncrypted
{
    [JsonPropertyName("encrypt")]
    public string Encrypt { get; set; } = "";
}
