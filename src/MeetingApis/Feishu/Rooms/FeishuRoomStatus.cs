using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>Whether a room is in use, and when it is not.</summary>
public sealed record FeishuRoomStatus
{
    /// <summary>Whether the room is in use now.</summary>
    [JsonPropertyName("status")]
    public bool? Status { get; init; }

    /// <summary>Whether the room will be in use at the time that is planned.</summary>
    [JsonPropertyName("schedule_status")]
    public bool? ScheduleStatus { get; init; }

    /// <summary>From when on the room is out of use.</summary>
    [JsonPropertyName("disable_start_time")]
    [JsonConverter(typeof(UnixSecondsTextConverter))]
    public DateTimeOffset? DisableStartTime { get; init; }

    /// <summary>Until when the room is out of use, in unix seconds; 0 is for ever.</summary>
    [JsonPropertyName("disable_end_time")]
    public long? DisableEndTime { get; init; }

    /// <summary>Why the room is out of use.</summary>
    [JsonPropertyName("disable_reason")]
    public string? DisableReason { get; init; }

    /// <summary>The users to ask, of the kind of ids that the call names. Empty for none.</summary>
    [JsonPropertyName("contact_ids")]
    public IReadOnlyList<string> ContactIds { get => field ?? []; init; }

    /// <summary>Whether those who reserved the room are told that it goes out of use.</summary>
    [JsonPropertyName("disable_notice")]
    public bool? DisableNotice { get; init; }

    /// <summary>Whether the contacts are told that the room is in use again.</summary>
    [JsonPropertyName("resume_notice")]
    public bool? ResumeNotice { get; init; }
}
