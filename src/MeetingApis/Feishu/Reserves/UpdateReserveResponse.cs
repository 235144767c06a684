using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>A reservation after a change.</summary>
public sealed record UpdateReserveResponse : MeetingResponse
{
    /// <summary>The reservation as it is now. Null where Feishu sent none.</summary>
    [JsonPropertyName("reserve")]
    [JsonConverter(typeof(LenientObjectConverter<Reserve>))]
    public Reserve? Reserve { get; init; }

    /// <summary>What of the request Feishu left out. Null for nothing.</summary>
    [JsonPropertyName("reserve_correction_check_info")]
    [JsonConverter(typeof(LenientObjectConverter<ReserveCorrectionCheckInfo>))]
    public ReserveCorrectionCheckInfo? ReserveCorrectionCheckInfo { get; init; }
}
