using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>A user who is in a meeting, or is to join one.</summary>
public sealed partial record FeishuMeetingUser
{
    /// <summary>The user's id, of the call's user id type.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary>The user's kind.</summary>
    [JsonPropertyName("user_type")]
    public FeishuUserType? UserType { get; init; }
}
