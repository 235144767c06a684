using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>A new reservation.</summary>
public sealed record ApplyReserveResponse : MeetingResponse, ICreated
{
    /// <summary>The reservation, with the number and the link to join with. Null where Feishu sent none.</summary>
    [JsonPropertyName("reserve")]
    [JsonConverter(typeof(LenientObjectConverter<Reserve>))]
    public Reserve? Reserve { get; init; }

    /// <summary>What of the request Feishu left out. Null for nothing.</summary>
    [JsonPropertyName("reserve_correction_check_info")]
    [JsonConverter(typeof(LenientObjectConverter<ReserveCorrectionCheckInfo>))]
    public ReserveCorrectionCheckInfo? ReserveCorrectionCheckInfo { get; init; }

    string? ICreated.CreatedId => Reserve?.Id;
}
