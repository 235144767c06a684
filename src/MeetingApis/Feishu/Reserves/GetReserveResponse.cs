using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>A reservation that was asked for.</summary>
public sealed record GetReserveResponse : MeetingResponse
{
    /// <summary>The reservation. Null where Feishu sent none.</summary>
    [JsonPropertyName("reserve")]
    [JsonConverter(typeof(LenientObjectConverter<Reserve>))]
    public Reserve? Reserve { get; init; }
}
