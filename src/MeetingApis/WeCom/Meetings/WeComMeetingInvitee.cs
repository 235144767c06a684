using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>A member of the organisation who is invited to a meeting.</summary>
public sealed record WeComMeetingInvitee
{
    /// <summary>The member's user id.</summary>
    [JsonPropertyName("userid")]
    [NeverNull]
    public string? UserId { get; init; }
}
