using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>A new reservation.</summary>
public sealed record ApplyReserveResponse : MeetingResponse, ICreated
{
    /// <summary>The reservation, with the number and the link for joining. Null when Feishu sent none.</summary>
    [JsonPropertyName("reserve")]
    [JsonConverter(typeof(LenientObjectConverter<Reserve>))]
    public Reserve? Reserve { get; init; }

    /// <summary>The parts of the request that Feishu ignored. Null if it ignored none.</summary>
    [JsonPropertyName("reserve_correction_check_info")]
    [JsonConverter(typeof(LenientObjectConverter<ReserveCorrectionCheckInfo>))]
    public ReserveCorrectionCheckInfo? ReserveCorrectionCheckInfo { get; init; }

    string? ICreated.CreatedId => Reserve?.Id;
}
