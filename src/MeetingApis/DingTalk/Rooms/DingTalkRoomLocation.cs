using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>The location of a meeting room.</summary>
public sealed record DingTalkRoomLocation
{
    /// <summary>The name of the place.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; init; }

    /// <summary>The address (desc).</summary>
    [JsonPropertyName("desc")]
    public string? Description { get; init; }
}
