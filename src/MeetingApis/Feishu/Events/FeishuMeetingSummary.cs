using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The meeting of an event. <see cref="FeishuMeetingRecordingReady"/> has less of it: no times and no host.</summary>
public sealed record FeishuMeetingSummary
{
    /// <summary>The meeting's id.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary>The meeting's topic.</summary>
    [JsonPropertyName("topic")]
    public string? Topic { get; init; }

    /// <summary>The nine-digit meeting number for joining. Feishu gives the number to another meeting when it becomes free.</summary>
    [JsonPropertyName("meeting_no")]
    public string? MeetingNo { get; init; }

    /// <summary>How the meeting came about.</summary>
    [JsonPropertyName("meeting_source")]
    public FeishuMeetingSource? MeetingSource { get; init; }

    /// <summary>When the meeting began.</summary>
    [JsonPropertyName("start_time")]
    [JsonConverter(typeof(UnixSecondsTextConverter))]
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>When the meeting ended. Its value for a running meeting is not documented.</summary>
    [JsonPropertyName("end_time")]
    [JsonConverter(typeof(UnixSecondsTextConverter))]
    public DateTimeOffset? EndTime { get; init; }

    /// <summary>The host.</summary>
    [JsonPropertyName("host_user")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuEventUser>))]
    public FeishuEventUser? HostUser { get; init; }

    /// <summary>The owner.</summary>
    [JsonPropertyName("owner")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuEventUser>))]
    public FeishuEventUser? Owner { get; init; }

    /// <summary>The id of the calendar event that the meeting belongs to. Only the events for the beginning and end of a meeting have it. Null or empty when there is none.</summary>
    [JsonPropertyName("calendar_event_id")]
    public string? CalendarEventId { get; init; }

    /// <summary>The special kind of meeting. Null for an ordinary one.</summary>
    [JsonPropertyName("meeting_sub_type")]
    public FeishuMeetingSubtype? MeetingSubtype { get; init; }

    /// <summary>Who may join. Null when Feishu does not say.</summary>
    [JsonPropertyName("security_setting")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuMeetingSecuritySettings>))]
    public FeishuMeetingSecuritySettings? SecuritySettings { get; init; }

    /// <summary>The settings of a webinar. Null when Feishu does not say.</summary>
    [JsonPropertyName("webinar_setting")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuMeetingWebinarSettings>))]
    public FeishuMeetingWebinarSettings? WebinarSettings { get; init; }
}
