using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>The new title and time of a scheduled conference.</summary>
public sealed partial record UpdateScheduleConferenceRequest
{
    /// <summary>The union id of who scheduled the conference; not a user id.</summary>
    [JsonPropertyName("creatorUnionId")]
    public required string CreatorUnionId { get; init; }

    /// <summary>The id that scheduling returned. Not the id of a conference that was held (conferenceId), and not the room code.</summary>
    [JsonPropertyName("scheduleConferenceId")]
    public required string ScheduleConferenceId { get; init; }

    /// <summary>The title, 1 to 50 characters (UTF-16 code units, as <see cref="string.Length"/> counts).</summary>
    [JsonPropertyName("title")]
    public required string Title { get; init; }

    /// <summary>When the conference begins; whole milliseconds, a fraction is cut off.</summary>
    [JsonPropertyName("startTime")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public required DateTimeOffset StartTime { get; init; }

    /// <summary>When the conference ends, after <see cref="StartTime"/>; whole milliseconds, a fraction is cut off.</summary>
    [JsonPropertyName("endTime")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public required DateTimeOffset EndTime { get; init; }
}
