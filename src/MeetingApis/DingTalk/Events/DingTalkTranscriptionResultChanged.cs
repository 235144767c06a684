using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>Speech in a conference was transcribed (<c>meeting_asr_result_event</c>, and <c>meeting_asr_result_event_directed</c> for one app only).</summary>
/// <seealso href="https://open.dingtalk.com/document/development/configure-stream-push">The vendor's page</seealso>
public sealed record DingTalkTranscriptionResultChanged : DingTalkEvent
{
    /// <summary>The id of the recording.</summary>
    [JsonPropertyName("recordId")]
    public string? RecordId { get; init; }

    /// <summary>Where the recording comes from.</summary>
    [JsonPropertyName("bizType")]
    [JsonConverter(typeof(StringCodeConverter<DingTalkMinutesBizType>))]
    public DingTalkMinutesBizType? BizType { get; init; }

    /// <summary>When the text was made.</summary>
    [JsonPropertyName("timestamp")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>The conference.</summary>
    [JsonPropertyName("openConfModel")]
    [JsonConverter(typeof(LenientObjectConverter<DingTalkEventConferenceIds>))]
    public DingTalkEventConferenceIds? Conference { get; init; }

    /// <summary>What the message says about itself.</summary>
    [JsonPropertyName("header")]
    [JsonConverter(typeof(LenientObjectConverter<DingTalkTranscriptionHeader>))]
    public DingTalkTranscriptionHeader? Header { get; init; }

    /// <summary>The sentence.</summary>
    [JsonPropertyName("payload")]
    [JsonConverter(typeof(LenientObjectConverter<DingTalkTranscribedSentence>))]
    public DingTalkTranscribedSentence? Sentence { get; init; }
}
