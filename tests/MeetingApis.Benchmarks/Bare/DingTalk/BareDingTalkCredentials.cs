using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>The body of a token request.</summary>
internal sealed class BareDingTalkCredentials
{
    [JsonPropertyName("appKey")]
    public string? AppKey { get; set; }

    [JsonPropertyName("appSecret")]
    public string? AppSecret { get; set; }
}
