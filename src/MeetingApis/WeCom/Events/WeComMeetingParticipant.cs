using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>A participant of a meeting whom an event concerns.</summary>
public sealed record WeComMeetingParticipant
{
    /// <summary>The user id. Null or empty for someone from outside the organisation.</summary>
    [JsonPropertyName("UserId")]
    public string? UserId { get; init; }

    /// <summary>The id of the participant in this meeting.</summary>
    [JsonPropertyName("TmpOpenId")]
    public string? TmpOpenId { get; init; }

    /// <summary>The role. Null in events that are not about roles.</summary>
    [JsonPropertyName("UserRole")]
    public WeComMeetingRole? Role { get; init; }
}
