using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>The body of an update of a conference.</summary>
internal sealed class BareConferenceUpdate
{
    [JsonPropertyName("creatorUnionId")]
    public string? CreatorUnionId { get; set; }

    [JsonPropertyName("scheduleConferenceId")]
    public string? ScheduleConferenceId { get; set; }

    [JsonPropertyName("title")]
    public string? Title { get; set; }

    [JsonPropertyName("startTime")]
    [JsonConverter(typeof(UnixMilliseconds))]
    public DateTimeOffset StartTime { get; set; }

    [JsonPropertyName("endTime")]
    [JsonConverter(typeof(UnixMilliseconds))]
    public DateTimeOffset EndTime { get; set; }
}
