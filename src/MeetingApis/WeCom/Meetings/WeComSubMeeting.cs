using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>One meeting of a series (子会议).</summary>
public sealed record WeComSubMeeting
{
    /// <summary>The id of this meeting. Use it only together with the id of the series.</summary>
    [JsonPropertyName("sub_meetingid")]
    public string? SubMeetingId { get; init; }

    /// <summary>Whether the meeting still exists.</summary>
    [JsonPropertyName("status")]
    public WeComSubMeetingStatus? Status { get; init; }

    /// <summary>When the meeting begins.</summary>
    [JsonPropertyName("start_time")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>When the meeting ends.</summary>
    [JsonPropertyName("end_time")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? EndTime { get; init; }

    /// <summary>The title of the meeting.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; init; }

    /// <summary>The id of the part of the series to which the meeting belongs, a <see cref="WeComMeetingSeriesPart.RepeatId"/>.</summary>
    [JsonPropertyName("repeat_id")]
    public string? RepeatId { get; init; }
}
