using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The requested reservation.</summary>
public sealed record GetReserveResponse : MeetingResponse
{
    /// <summary>The reservation. Null when Feishu sent none.</summary>
    [JsonPropertyName("reserve")]
    [JsonConverter(typeof(LenientObjectConverter<Reserve>))]
    public Reserve? Reserve { get; init; }
}
