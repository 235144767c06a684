using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>The body of a token request.</summary>
internal sealed record BareFeishuCredentials
{
    [JsonPropertyName("app_id")]
    public required string AppId { get; init; }

    [JsonPropertyName("app_secret")]
    public required string AppSecret { get; init; }
}
