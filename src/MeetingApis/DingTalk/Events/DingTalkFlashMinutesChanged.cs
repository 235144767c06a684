using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>The minutes of a conference can be queried (<c>flash_minutes_open_event</c>, and <c>flash_minutes_open_event_directed</c> for one app only).</summary>
/// <seealso href="https://open.dingtalk.com/document/development/configure-stream-push">The vendor's page</seealso>
public sealed record DingTalkFlashMinutesChanged : DingTalkEvent
{
    /// <summary>The conference.</summary>
    [JsonPropertyName("openConfModel")]
    [JsonConverter(typeof(LenientObjectConverter<DingTalkEventConferenceIds>))]
    public DingTalkEventConferenceIds? Conference { get; init; }

    /// <summary>Where the recording comes from.</summary>
    [JsonPropertyName("bizType")]
    [JsonConverter(typeof(StringCodeConverter<DingTalkMinutesBizType>))]
    public DingTalkMinutesBizType? BizType { get; init; }

    /// <summary>What can be queried.</summary>
    [JsonPropertyName("minutesEventType")]
    [JsonConverter(typeof(StringCodeConverter<DingTalkFlashMinutesChangeType>))]
    public DingTalkFlashMinutesChangeType? ChangeType { get; init; }

    /// <summary>The id of the task that made the minutes.</summary>
    [JsonPropertyName("minutesTaskId")]
    public string? MinutesTaskId { get; init; }
}
