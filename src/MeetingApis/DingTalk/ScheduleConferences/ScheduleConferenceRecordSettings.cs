using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>Whether and how a scheduled conference is recorded in the cloud. A null setting is left to DingTalk.</summary>
public sealed partial record ScheduleConferenceRecordSettings
{
    /// <summary>Whether recording starts automatically.</summary>
    [JsonPropertyName("recordAutoStart")]
    [JsonConverter(typeof(NumericBooleanConverter))]
    public bool? RecordAutoStart { get; init; }

    /// <summary>The person who starts the recording by joining.</summary>
    [JsonPropertyName("recordAutoStartType")]
    public DingTalkRecordAutoStartType? RecordAutoStartType { get; init; }

    /// <summary>The layout of the recording. Null means <see cref="DingTalkConferenceLayout.Grid"/>.</summary>
    [JsonPropertyName("mode")]
    public DingTalkConferenceLayout? Mode { get; init; }

    /// <summary>Whether the picture follows the host.</summary>
    [JsonPropertyName("isFollowHost")]
    public bool? IsFollowHost { get; init; }

    /// <summary>Whether only the summary of the minutes may be shared.</summary>
    [JsonPropertyName("restrictShareMinutesSummaryOnly")]
    [JsonConverter(typeof(NumericBooleanConverter))]
    public bool? RestrictShareMinutesSummaryOnly { get; init; }
}
