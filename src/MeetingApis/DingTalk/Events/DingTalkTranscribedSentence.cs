using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>A sentence of transcribed speech.</summary>
public sealed record DingTalkTranscribedSentence
{
    /// <summary>The text so far.</summary>
    [JsonPropertyName("result")]
    public string? Result { get; init; }

    /// <summary>The union id of the person who speaks.</summary>
    [JsonPropertyName("speakerUnionId")]
    public string? SpeakerUnionId { get; init; }

    /// <summary>The sentence's number. A later event with the same number replaces this one.</summary>
    [JsonPropertyName("index")]
    public string? Index { get; init; }

    /// <summary>Up to where the speech is transcribed, in milliseconds since the recording began.</summary>
    [JsonPropertyName("time")]
    [JsonConverter(typeof(DurationMillisecondsConverter))]
    public TimeSpan? Time { get; init; }

    /// <summary>When the sentence begins, in milliseconds since the recording began.</summary>
    [JsonPropertyName("beginTime")]
    [JsonConverter(typeof(DurationMillisecondsConverter))]
    public TimeSpan? BeginTime { get; init; }

    /// <summary>The words. Empty when there are none.</summary>
    [JsonPropertyName("words")]
    public IReadOnlyList<DingTalkTranscribedWord> Words { get => field ?? []; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Result = {Result}, SpeakerUnionId = {SpeakerUnionId}, Index = {Index}, Time = {Time}, BeginTime = {BeginTime}, Words = {Words.Count}");
        return true;
    }
}
