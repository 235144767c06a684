using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>The answer to an update of a conference.</summary>
internal sealed record BareDingTalkVerdict
{
    [JsonPropertyName("success")]
    public bool? Success { get; init; }

    [JsonPropertyName("code")]
    public string? Code { get; init; }

    [JsonPropertyName("message")]
    public string? Message { get; init; }
}
