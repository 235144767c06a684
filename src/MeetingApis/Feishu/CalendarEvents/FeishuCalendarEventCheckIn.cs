using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>Checking in to an event (签到). Feishu introduces it step by step, so not every organisation has it.</summary>
public sealed partial record FeishuCalendarEventCheckIn
{
    /// <summary>Whether attendees can check in.</summary>
    [JsonPropertyName("enable_check_in")]
    public required bool EnableCheckIn { get; init; }

    /// <summary>When checking in begins, before <see cref="CheckInEndTime"/>. Null leaves it to Feishu.</summary>
    [JsonPropertyName("check_in_start_time")]
    public FeishuCalendarEventCheckInTime? CheckInStartTime { get; init; }

    /// <summary>When checking in ends. Null leaves it to Feishu.</summary>
    [JsonPropertyName("check_in_end_time")]
    public FeishuCalendarEventCheckInTime? CheckInEndTime { get; init; }

    /// <summary>Whether Feishu tells the attendees when checking in begins. Null means false.</summary>
    [JsonPropertyName("need_notify_attendees")]
    public bool? NeedNotifyAttendees { get; init; }
}
