using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>A category of calendar events.</summary>
public sealed record DingTalkCalendarCategory
{
    /// <summary>The category's id. Null in events that were read, of which DingTalk returns the name only.</summary>
    [JsonPropertyName("categoryId")]
    public string? CategoryId { get; init; }

    /// <summary>The category's name.</summary>
    [JsonPropertyName("displayName")]
    public string? DisplayName { get; init; }
}
