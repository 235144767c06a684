using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>The data of an update of a reservation.</summary>
internal sealed class BareReserveAnswer
{
    [JsonPropertyName("reserve")]
    public BareReserve? Reserve { get; set; }
}
