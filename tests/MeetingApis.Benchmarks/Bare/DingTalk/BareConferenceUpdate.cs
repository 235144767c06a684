using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>The body of an update of a conference.</summary>
internal sealed record BareConferenceUpdate
{
    [JsonPropertyName("creatorUnionId")]
    public required string CreatorUnionId { get; init; }

    [JsonPropertyName("scheduleConferenceId")]
    public required string ScheduleConferenceId { get; init; }

    [JsonPropertyName("title")]
    public required string Title { get; init; }

    [JsonPropertyName("startTime")]
    [JsonConverter(typeof(UnixMilliseconds))]
    public DateTimeOffset StartTime { get; init; }

    [JsonPropertyName("endTime")]
    [JsonConverter(typeof(UnixMilliseconds))]
    public DateTimeOffset EndTime { get; init; }
}
