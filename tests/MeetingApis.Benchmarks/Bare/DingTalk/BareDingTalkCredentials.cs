using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>The body of a token request.</summary>
internal sealed record BareDingTalkCredentials
{
    [JsonPropertyName("appKey")]
    public required string AppKey { get; init; }

    [JsonPropertyName("appSecret")]
    public required string AppSecret { get; init; }
}
