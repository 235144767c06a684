using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>The place of a calendar event, as people read it. It reserves no meeting room.</summary>
public sealed record DingTalkCalendarEventLocation
{
    /// <summary>The text that people read.</summary>
    [JsonPropertyName("displayName")]
    public string? DisplayName { get; init; }
}
