using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>The answer to an invitation.</summary>
public sealed partial record RespondToDingTalkCalendarEventRequest
{
    /// <summary>The answer. <see cref="DingTalkCalendarResponseStatus.NeedsAction"/> takes an earlier one back.</summary>
    [JsonPropertyName("responseStatus")]
    public required DingTalkCalendarResponseStatus ResponseStatus { get; init; }
}
