using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>The new title and times of a scheduled conference.</summary>
public sealed partial record UpdateScheduleConferenceRequest
{
    /// <summary>The union id of the person who scheduled the conference. It is not a user id.</summary>
    [JsonPropertyName("creatorUnionId")]
    public required string CreatorUnionId { get; init; }

    /// <summary>The id that scheduling returned. It is neither the id of a conference that was held (conferenceId) nor the room code.</summary>
    [JsonPropertyName("scheduleConferenceId")]
    public required string ScheduleConferenceId { get; init; }

    /// <summary>The title, 1 to 50 characters (UTF-16 code units, as <see cref="string.Length"/> counts).</summary>
    [JsonPropertyName("title")]
    public required string Title { get; init; }

    /// <summary>When the conference begins; sent in whole milliseconds, a fraction is cut off.</summary>
    [JsonPropertyName("startTime")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public required DateTimeOffset StartTime { get; init; }

    /// <summary>When the conference ends, after <see cref="StartTime"/>; sent in whole milliseconds, a fraction is cut off.</summary>
    [JsonPropertyName("endTime")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public required DateTimeOffset EndTime { get; init; }
}
