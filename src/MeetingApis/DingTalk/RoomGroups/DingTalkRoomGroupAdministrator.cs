using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>An administrator of a group of meeting rooms.</summary>
public sealed record DingTalkRoomGroupAdministrator
{
    /// <summary>The person's union id (memberId).</summary>
    [JsonPropertyName("memberId")]
    public string? UnionId { get; init; }

    /// <summary>The person's name.</summary>
    [JsonPropertyName("memberName")]
    public string? MemberName { get; init; }
}
