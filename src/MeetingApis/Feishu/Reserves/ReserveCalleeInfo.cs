using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The person whom a reserved one-to-one call rings.</summary>
public sealed record ReserveCalleeInfo
{
    /// <summary>The user's id. Null or empty for a telephone.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary>The callee's kind.</summary>
    [JsonPropertyName("user_type")]
    public FeishuUserType? UserType { get; init; }

    /// <summary>The telephone that is rung. Null when the callee is not a telephone.</summary>
    [JsonPropertyName("pstn_sip_info")]
    [JsonConverter(typeof(LenientObjectConverter<ReservePstnSipInfo>))]
    public ReservePstnSipInfo? PstnSipInfo { get; init; }
}
