using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>A reservation after a change.</summary>
public sealed record UpdateReserveResponse : MeetingResponse
{
    /// <summary>The reservation after the change. Null when Feishu sent none.</summary>
    [JsonPropertyName("reserve")]
    [JsonConverter(typeof(LenientObjectConverter<Reserve>))]
    public Reserve? Reserve { get; init; }

    /// <summary>The parts of the request that Feishu ignored. Null if it ignored none.</summary>
    [JsonPropertyName("reserve_correction_check_info")]
    [JsonConverter(typeof(LenientObjectConverter<ReserveCorrectionCheckInfo>))]
    public ReserveCorrectionCheckInfo? ReserveCorrectionCheckInfo { get; init; }
}
