using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>The body of a token request.</summary>
internal sealed class BareFeishuCredentials
{
    [JsonPropertyName("app_id")]
    public string? AppId { get; set; }

    [JsonPropertyName("app_secret")]
    public string? AppSecret { get; set; }
}
