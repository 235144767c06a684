using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>How a calendar event repeats, and until when, as DingTalk returns it.</summary>
public sealed record DingTalkRecurrenceInfo
{
    /// <summary>The days on which the event takes place. Null when DingTalk sent none.</summary>
    [JsonPropertyName("pattern")]
    [JsonConverter(typeof(LenientObjectConverter<DingTalkRecurrencePatternInfo>))]
    public DingTalkRecurrencePatternInfo? Pattern { get; init; }

    /// <summary>When the repetition ends. Null when DingTalk sent none.</summary>
    [JsonPropertyName("range")]
    [JsonConverter(typeof(LenientObjectConverter<DingTalkRecurrenceRange>))]
    public DingTalkRecurrenceRange? Range { get; init; }
}
