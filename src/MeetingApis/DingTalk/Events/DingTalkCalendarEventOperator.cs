using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>Who changed a calendar event.</summary>
public sealed record DingTalkCalendarEventOperator
{
    /// <summary>The kind of operator, such as <c>user</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; init; }
}
