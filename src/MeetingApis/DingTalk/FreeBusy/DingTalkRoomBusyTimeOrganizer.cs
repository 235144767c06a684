using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>The organizer of an event that takes a meeting room.</summary>
public sealed record DingTalkRoomBusyTimeOrganizer
{
    /// <summary>The person's union id (<c>id</c>). It is not a user id.</summary>
    [JsonPropertyName("id")]
    public string? UnionId { get; init; }
}
