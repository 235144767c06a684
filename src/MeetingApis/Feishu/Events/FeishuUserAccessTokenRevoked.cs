using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary><c>auth.user_access_token.revoked_v4</c>: the tokens of a user became invalid. The app can no longer act for the user until they consent again.</summary>
public sealed record FeishuUserAccessTokenRevoked : FeishuEvent
{
    /// <summary>Which tokens.</summary>
    [JsonPropertyName("revoke_token_type")]
    [JsonConverter(typeof(StringCodeConverter<FeishuRevokedTokens>))]
    public FeishuRevokedTokens? Revoked { get; init; }

    /// <summary>Why.</summary>
    [JsonPropertyName("revoke_reason")]
    [JsonConverter(typeof(StringCodeConverter<FeishuRevocationReason>))]
    public FeishuRevocationReason? Reason { get; init; }

    /// <summary>The user's id within this app, <c>ou_...</c>.</summary>
    [JsonPropertyName("open_id")]
    public string? OpenId { get; init; }

    /// <summary>The user's id within all apps of one developer, <c>on_...</c>.</summary>
    [JsonPropertyName("union_id")]
    public string? UnionId { get; init; }

    /// <summary>The user's id within the organisation. Null or empty without the scope <c>contact:user.employee_id:readonly</c>.</summary>
    [JsonPropertyName("user_id")]
    public string? UserId { get; init; }
}
