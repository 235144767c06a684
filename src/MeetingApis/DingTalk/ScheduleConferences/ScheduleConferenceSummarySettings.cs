using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>Whether the AI assistant takes notes of a scheduled conference. A null setting is left to DingTalk.</summary>
public sealed partial record ScheduleConferenceSummarySettings
{
    /// <summary>Whether the assistant writes a summary.</summary>
    [JsonPropertyName("value")]
    public DingTalkAiSummarySwitch? Value { get; init; }

    /// <summary>The people who receive the notes.</summary>
    [JsonPropertyName("receiverType")]
    public DingTalkAiSummaryReceiverType? ReceiverType { get; init; }

    /// <summary>Whether every participant may start the notes.</summary>
    [JsonPropertyName("allowAllParticipantsStart")]
    [JsonConverter(typeof(NumericBooleanConverter))]
    public bool? AllowAllParticipantsStart { get; init; }

    /// <summary>Whether only the summary may be shared.</summary>
    [JsonPropertyName("restrictShareMinutesSummaryOnly")]
    [JsonConverter(typeof(NumericBooleanConverter))]
    public bool? RestrictShareMinutesSummaryOnly { get; init; }

    /// <summary>Whether the feature is shown (on Android from version 8.3.20).</summary>
    [JsonPropertyName("enableAiAgentStatus")]
    public bool? EnableAiAgentStatus { get; init; }

    /// <summary>Whether the summary is shown to everyone afterwards; false shows it to the host and the co-hosts.</summary>
    [JsonPropertyName("allowParticipantShowAiAgentRecord")]
    public bool? AllowParticipantShowAiAgentRecord { get; init; }
}
