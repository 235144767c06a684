using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>Somebody in a meeting, or to be in one.</summary>
public sealed partial record FeishuMeetingUser
{
    /// <summary>The user's id, of the kind that the call names.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary>The user's kind.</summary>
    [JsonPropertyName("user_type")]
    public FeishuUserType? UserType { get; init; }
}
