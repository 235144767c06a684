using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>A word of transcribed speech.</summary>
public sealed record DingTalkTranscribedWord
{
    /// <summary>The word.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; init; }

    /// <summary>When the word begins, in milliseconds since the recording began.</summary>
    [JsonPropertyName("startTime")]
    [JsonConverter(typeof(DurationMillisecondsConverter))]
    public TimeSpan? StartTime { get; init; }

    /// <summary>When the word ends, in milliseconds since the recording began.</summary>
    [JsonPropertyName("endTime")]
    [JsonConverter(typeof(DurationMillisecondsConverter))]
    public TimeSpan? EndTime { get; init; }
}
