using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>A reservation as the vendor sends it.</summary>
internal sealed record BareReserve
{
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    [JsonPropertyName("meeting_no")]
    public string? MeetingNo { get; init; }

    [JsonPropertyName("password")]
    public string? Password { get; init; }

    [JsonPropertyName("url")]
    public string? Url { get; init; }

    [JsonPropertyName("live_link")]
    public string? LiveLink { get; init; }

    [JsonPropertyName("end_time")]
    [JsonConverter(typeof(UnixSecondsText))]
    public DateTimeOffset? EndTime { get; init; }

    [JsonPropertyName("expire_status")]
    public int? ExpireStatus { get; init; }
}
