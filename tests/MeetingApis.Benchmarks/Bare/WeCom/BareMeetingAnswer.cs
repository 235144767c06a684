using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>The answer to an update of a meeting.</summary>
internal sealed record BareMeetingAnswer
{
    [JsonPropertyName("errcode")]
    public int? Code { get; init; }

    [JsonPropertyName("errmsg")]
    public string? Message { get; init; }

    [JsonPropertyName("excess_users")]
    public List<string>? ExcessUsers { get; init; }
}
