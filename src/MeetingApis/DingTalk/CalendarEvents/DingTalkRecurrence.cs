using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>How a calendar event repeats, and until when.</summary>
public sealed partial record DingTalkRecurrence
{
    /// <summary>The days on which the event takes place.</summary>
    [JsonPropertyName("pattern")]
    public DingTalkRecurrencePattern? Pattern { get; init; }

    /// <summary>When the repetition ends.</summary>
    [JsonPropertyName("range")]
    public DingTalkRecurrenceRange? Range { get; init; }
}
