using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>The answer to a token request.</summary>
internal sealed class BareFeishuToken
{
    [JsonPropertyName("code")]
    public int? Code { get; set; }

    [JsonPropertyName("msg")]
    public string? Message { get; set; }

    [JsonPropertyName("tenant_access_token")]
    public string? TenantAccessToken { get; set; }

    [JsonPropertyName("expire")]
    public int Expire { get; set; }

    public BareToken Checked() => this is { Code: 0, TenantAccessToken: { } token }
        ? new BareToken(token, TimeSpan.FromSeconds(Expire))
        : throw BareApiException.For(Code, Message);
}
