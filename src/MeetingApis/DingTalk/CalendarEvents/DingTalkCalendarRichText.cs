using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>The description of a calendar event with its formats.</summary>
public sealed record DingTalkCalendarRichText
{
    /// <summary>The description as HTML.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; init; }
}
