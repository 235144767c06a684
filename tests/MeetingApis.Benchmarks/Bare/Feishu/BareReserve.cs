using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>A reservation as the vendor sends it.</summary>
internal sealed class BareReserve
{
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    [JsonPropertyName("meeting_no")]
    public string? MeetingNo { get; set; }

    [JsonPropertyName("password")]
    public string? Password { get; set; }

    [JsonPropertyName("url")]
    public string? Url { get; set; }

    [JsonPropertyName("live_link")]
    public string? LiveLink { get; set; }

    [JsonPropertyName("end_time")]
    [JsonConverter(typeof(UnixSecondsText))]
    public DateTimeOffset? EndTime { get; set; }

    [JsonPropertyName("expire_status")]
    public int? ExpireStatus { get; set; }
}
