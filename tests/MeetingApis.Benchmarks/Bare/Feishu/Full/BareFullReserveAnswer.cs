using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>The data of an update of a reservation, with all that the vendor sends.</summary>
internal sealed class BareFullReserveAnswer
{
    [JsonPropertyName("reserve")]
    public BareFullReserve? Reserve { get; set; }

    [JsonPropertyName("reserve_correction_check_info")]
    public BareCorrection? Correction { get; set; }
}
