using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>One meeting of a series (子会议).</summary>
public sealed record WeComSubMeeting
{
    /// <summary>The id of this one meeting; it counts only together with the id of the series.</summary>
    [JsonPropertyName("sub_meetingid")]
    public string? SubMeetingId { get; init; }

    /// <summary>Whether it still stands.</summary>
    [JsonPropertyName("status")]
    public WeComSubMeetingStatus? Status { get; init; }

    /// <summary>When it begins.</summary>
    [JsonPropertyName("start_time")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>When it ends.</summary>
    [JsonPropertyName("end_time")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? EndTime { get; init; }

    /// <summary>Its title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; init; }

    /// <summary>The part of the series that it belongs to, a <see cref="WeComMeetingSeriesPart.RepeatId"/>.</summary>
    [JsonPropertyName("repeat_id")]
    public string? RepeatId { get; init; }
}
