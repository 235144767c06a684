using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>The body of an update of a meeting.</summary>
internal sealed record BareMeetingUpdate
{
    [JsonPropertyName("meetingid")]
    public required string MeetingId { get; init; }

    [JsonPropertyName("title")]
    public string? Title { get; init; }

    [JsonPropertyName("meeting_start")]
    [JsonConverter(typeof(UnixSeconds))]
    public DateTimeOffset? MeetingStart { get; init; }

    [JsonPropertyName("meeting_duration")]
    public long? MeetingDuration { get; init; }

    [JsonPropertyName("invitees")]
    public BareMembers? Invitees { get; init; }

    [JsonPropertyName("settings")]
    public BareMeetingSettings? Settings { get; init; }
}
