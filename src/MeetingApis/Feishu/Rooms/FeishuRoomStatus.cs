using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>Whether a room is enabled or disabled (禁用), that is closed to everybody. Whether somebody meets in it is another matter: see <see cref="IFeishuRoomInstancesApi.GetFreeBusyAsync"/>.</summary>
public sealed record FeishuRoomStatus
{
    private const long LastSecond = 253_402_300_799;

    /// <summary>Whether the room is enabled now.</summary>
    [JsonPropertyName("status")]
    public bool? Status { get; init; }

    /// <summary>Whether the room will be enabled later, as planned.</summary>
    [JsonPropertyName("schedule_status")]
    public bool? ScheduleStatus { get; init; }

    /// <summary>From when on the room is disabled.</summary>
    [JsonPropertyName("disable_start_time")]
    [JsonConverter(typeof(UnixSecondsTextConverter))]
    public DateTimeOffset? DisableStartTime { get; init; }

    /// <summary>Until when the room is disabled, in unix seconds as Feishu sends them. 0 is for good. Null where the room is not to be disabled.</summary>
    [JsonPropertyName("disable_end_time")]
    public long? DisableEndSeconds { get; init; }

    /// <summary>Until when the room is disabled. Null for good (<see cref="IsDisabledForGood"/>), and where the room is not to be disabled.</summary>
    [JsonIgnore]
    public DateTimeOffset? DisableEndTime => DisableEndSeconds is { } seconds and > 0 and <= LastSecond ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;

    /// <summary>Whether the room is disabled, or will be, with no end.</summary>
    [JsonIgnore]
    public bool IsDisabledForGood => DisableEndSeconds == 0 && (Status == false || DisableStartTime is not null);

    /// <summary>Why the room is disabled. Null or empty for no reason given.</summary>
    [JsonPropertyName("disable_reason")]
    public string? DisableReason { get; init; }

    /// <summary>The users to ask, of the kind of ids that the call names. Empty for none.</summary>
    [JsonPropertyName("contact_ids")]
    public IReadOnlyList<string> ContactIds { get => field ?? []; init; }

    /// <summary>Whether those who reserved the room are told that it is disabled.</summary>
    [JsonPropertyName("disable_notice")]
    public bool? DisableNotice { get; init; }

    /// <summary>Whether the contacts are told that the room is enabled again.</summary>
    [JsonPropertyName("resume_notice")]
    public bool? ResumeNotice { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Status = {Status}, ScheduleStatus = {ScheduleStatus}, DisableStartTime = {DisableStartTime}, DisableEndSeconds = {DisableEndSeconds}, DisableEndTime = {DisableEndTime}, IsDisabledForGood = {IsDisabledForGood}");
        builder.Append(CultureInfo.InvariantCulture, $", DisableReason = {DisableReason}, ContactIds = {ContactIds.Count}, DisableNotice = {DisableNotice}, ResumeNotice = {ResumeNotice}");
        return true;
    }
}
