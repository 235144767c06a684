using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>The body of an update of a meeting.</summary>
internal sealed class BareMeetingUpdate
{
    [JsonPropertyName("meetingid")]
    public string? MeetingId { get; set; }

    [JsonPropertyName("title")]
    public string? Title { get; set; }

    [JsonPropertyName("meeting_start")]
    [JsonConverter(typeof(UnixSeconds))]
    public DateTimeOffset? MeetingStart { get; set; }

    [JsonPropertyName("meeting_duration")]
    public long? MeetingDuration { get; set; }

    [JsonPropertyName("invitees")]
    public BareMembers? Invitees { get; set; }

    [JsonPropertyName("settings")]
    public BareMeetingSettings? Settings { get; set; }
}
