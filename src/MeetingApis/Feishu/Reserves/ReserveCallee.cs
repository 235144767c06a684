using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>The person whom a one-to-one call rings.</summary>
public sealed partial record ReserveCallee
{
    /// <summary>The user's id. Null when only <see cref="PstnSipInfo"/> names the callee.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary>The callee's kind. A one-to-one call rings <see cref="FeishuUserType.Pstn"/> only.</summary>
    [JsonPropertyName("user_type")]
    public required FeishuUserType UserType { get; init; }

    /// <summary>The telephone to ring. Required for a one-to-one call.</summary>
    [JsonPropertyName("pstn_sip_info")]
    public ReservePstnSip? PstnSipInfo { get; init; }
}
