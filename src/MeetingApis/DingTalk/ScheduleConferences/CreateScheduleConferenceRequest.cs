using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>A conference to schedule.</summary>
public sealed partial record CreateScheduleConferenceRequest
{
    /// <summary>The union id of who schedules the conference; not a user id.</summary>
    [JsonPropertyName("creatorUnionId")]
    public required string CreatorUnionId { get; init; }

    /// <summary>
    /// The title, 1 to 50 characters (UTF-16 code units, as <see cref="string.Length"/> counts). DingTalk itself takes up to
    /// 256 and cuts off what exceeds 50 without a word, so a longer one is refused here.
    /// </summary>
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

    /// <summary>How the conference is held (scheduleConfSettingModel). Null leaves everything to DingTalk's defaults.</summary>
    [JsonPropertyName("scheduleConfSettingModel")]
    public ScheduleConferenceSettings? Settings { get; init; }
}
