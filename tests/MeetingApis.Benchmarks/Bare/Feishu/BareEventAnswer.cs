using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>The data of an answer about one event.</summary>
internal sealed class BareEventAnswer
{
    [JsonPropertyName("event")]
    public BareEvent? Event { get; set; }
}
