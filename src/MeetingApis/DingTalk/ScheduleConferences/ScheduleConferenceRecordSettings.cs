using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>Whether and how a scheduled conference is recorded in the cloud. What is null is left to DingTalk.</summary>
public sealed partial record ScheduleConferenceRecordSettings
{
    /// <summary>Whether recording begins by itself.</summary>
    [JsonPropertyName("recordAutoStart")]
    [JsonConverter(typeof(NumericBooleanConverter))]
    public bool? RecordAutoStart { get; init; }

    /// <summary>Whose joining begins the record.</summary>
    [JsonPropertyName("recordAutoStartType")]
    public DingTalkRecordAutoStartType? RecordAutoStartType { get; init; }

    /// <summary>How the picture is laid out. Null is <see cref="DingTalkConferenceLayout.Grid"/>.</summary>
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
