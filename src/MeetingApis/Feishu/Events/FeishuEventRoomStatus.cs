using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Feishu.Internal;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>Whether the room of an event is enabled or disabled (禁用), that is, closed to everybody. It does not say whether the room is occupied.</summary>
public sealed record FeishuEventRoomStatus
{
    /// <summary>Whether the room is enabled now.</summary>
    [JsonPropertyName("status")]
    public bool? Status { get; init; }

    /// <summary>Whether the room will be enabled later, as planned.</summary>
    [JsonPropertyName("schedule_status")]
    public bool? ScheduleStatus { get; init; }

    /// <summary>When the room becomes disabled.</summary>
    [JsonPropertyName("disable_start_time")]
    [JsonConverter(typeof(UnixSecondsTextConverter))]
    public DateTimeOffset? DisableStartTime { get; init; }

    /// <summary>When the room stops being disabled, in unix seconds as Feishu sends them. 0 means permanently. Null when the room is not going to be disabled.</summary>
    [JsonPropertyName("disable_end_time")]
    public long? DisableEndSeconds { get; init; }

    /// <summary>Why the room is disabled. Null or empty when no reason was given.</summary>
    [JsonPropertyName("disable_reason")]
    public string? DisableReason { get; init; }

    /// <summary>The contacts. Empty when there are none.</summary>
    [JsonPropertyName("contact_ids")]
    public IReadOnlyList<FeishuEventUserIds> ContactIds { get => field ?? []; init; }

    /// <summary>Whether people who reserved the room are told that it is disabled.</summary>
    [JsonPropertyName("disable_notice")]
    public bool? DisableNotice { get; init; }

    /// <summary>Whether people who reserved the room are told that it is enabled again.</summary>
    [JsonPropertyName("resume_notice")]
    public bool? ResumeNotice { get; init; }

    /// <summary>When the room stops being disabled. Null when it is permanent (<see cref="IsDisabledForGood"/>), and when the room is not going to be disabled.</summary>
    [JsonIgnore]
    public DateTimeOffset? DisableEndTime => FeishuRoomClosure.End(DisableEndSeconds);

    /// <summary>Whether the room is disabled, or will be, with no end.</summary>
    [JsonIgnore]
    public bool IsDisabledForGood => FeishuRoomClosure.IsForGood(DisableEndSeconds, Status, DisableStartTime);

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Status = {Status}, ScheduleStatus = {ScheduleStatus}, DisableStartTime = {DisableStartTime}, DisableEndSeconds = {DisableEndSeconds}, DisableEndTime = {DisableEndTime}, IsDisabledForGood = {IsDisabledForGood}, DisableReason = {DisableReason}, ContactIds = {ContactIds.Count}, DisableNotice = {DisableNotice}, ResumeNotice = {ResumeNotice}");
        return true;
    }
}
