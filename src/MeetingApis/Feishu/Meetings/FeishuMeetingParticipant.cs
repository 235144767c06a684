using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>Somebody who is or was in a meeting.</summary>
public sealed record FeishuMeetingParticipant
{
    /// <summary>The participant's id, of the call's user id type.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary>When the participant joined for the first time.</summary>
    [JsonPropertyName("first_join_time")]
    [JsonConverter(typeof(UnixSecondsTextConverter))]
    public DateTimeOffset? FirstJoinTime { get; init; }

    /// <summary>When the participant left for the last time.</summary>
    [JsonPropertyName("final_leave_time")]
    [JsonConverter(typeof(UnixSecondsTextConverter))]
    public DateTimeOffset? FinalLeaveTime { get; init; }

    /// <summary>The total time that the participant was in the meeting, in whole seconds.</summary>
    [JsonPropertyName("in_meeting_duration")]
    [JsonConverter(typeof(DurationSecondsConverter))]
    public TimeSpan? InMeetingDuration { get; init; }

    /// <summary>The participant's kind.</summary>
    [JsonPropertyName("user_type")]
    public FeishuUserType? UserType { get; init; }

    /// <summary>Whether the participant is the host.</summary>
    [JsonPropertyName("is_host")]
    public bool? IsHost { get; init; }

    /// <summary>Whether the participant is a co-host.</summary>
    [JsonPropertyName("is_cohost")]
    public bool? IsCohost { get; init; }

    /// <summary>Whether the participant is from outside the organisation.</summary>
    [JsonPropertyName("is_external")]
    public bool? IsExternal { get; init; }

    /// <summary>Whether the participant is in the meeting.</summary>
    [JsonPropertyName("status")]
    public FeishuMeetingParticipantStatus? Status { get; init; }
}
