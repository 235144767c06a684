using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>The ids of a person in an event: all three, whatever type of user id the calls of the program use.</summary>
public sealed record FeishuEventUserIds
{
    /// <summary>The id within this app, <c>ou_...</c>.</summary>
    [JsonPropertyName("open_id")]
    public string? OpenId { get; init; }

    /// <summary>The id within all apps of one developer, <c>on_...</c>.</summary>
    [JsonPropertyName("union_id")]
    public string? UnionId { get; init; }

    /// <summary>The id within the organisation. Null or empty without the scope <c>contact:user.employee_id:readonly</c>.</summary>
    [JsonPropertyName("user_id")]
    public string? UserId { get; init; }
}
