using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>A conference to schedule.</summary>
public sealed partial record CreateScheduleConferenceRequest
{
    /// <summary>The union id of the person who schedules the conference. It is not a user id.</summary>
    [JsonPropertyName("creatorUnionId")]
    public required string CreatorUnionId { get; init; }

    /// <summary>
    /// The title, 1 to 50 characters (UTF-16 code units, as <see cref="string.Length"/> counts). DingTalk itself
    /// accepts up to 256 and silently cuts the title to 50, so the library refuses a longer one.
    /// </summary>
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

    /// <summary>The settings of the conference (scheduleConfSettingModel). Null uses DingTalk's defaults.</summary>
    [JsonPropertyName("scheduleConfSettingModel")]
    public ScheduleConferenceSettings? Settings { get; init; }
}
