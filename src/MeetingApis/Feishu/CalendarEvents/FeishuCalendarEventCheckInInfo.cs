using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>How people check in to an event (签到).</summary>
public sealed record FeishuCalendarEventCheckInInfo
{
    /// <summary>Whether attendees can check in.</summary>
    [JsonPropertyName("enable_check_in")]
    public bool? EnableCheckIn { get; init; }

    /// <summary>When checking in begins.</summary>
    [JsonPropertyName("check_in_start_time")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuCalendarEventCheckInTimeInfo>))]
    public FeishuCalendarEventCheckInTimeInfo? CheckInStartTime { get; init; }

    /// <summary>When checking in ends.</summary>
    [JsonPropertyName("check_in_end_time")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuCalendarEventCheckInTimeInfo>))]
    public FeishuCalendarEventCheckInTimeInfo? CheckInEndTime { get; init; }

    /// <summary>Whether Feishu tells the attendees when checking in begins.</summary>
    [JsonPropertyName("need_notify_attendees")]
    public bool? NeedNotifyAttendees { get; init; }
}
