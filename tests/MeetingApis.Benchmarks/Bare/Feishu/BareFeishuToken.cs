using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>The answer to a token request.</summary>
internal sealed record BareFeishuToken
{
    [JsonPropertyName("code")]
    public int? Code { get; init; }

    [JsonPropertyName("msg")]
    public string? Message { get; init; }

    [JsonPropertyName("tenant_access_token")]
    public string? TenantAccessToken { get; init; }

    [JsonPropertyName("expire")]
    public int Expire { get; init; }
}
