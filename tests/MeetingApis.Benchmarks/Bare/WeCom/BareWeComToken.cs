using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>The answer to a token request.</summary>
internal sealed class BareWeComToken
{
    [JsonPropertyName("errcode")]
    public int? Code { get; set; }

    [JsonPropertyName("errmsg")]
    public string? Message { get; set; }

    [JsonPropertyName("access_token")]
    public string? AccessToken { get; set; }

    [JsonPropertyName("expires_in")]
    public int ExpiresIn { get; set; }

    public BareToken Checked() => this is { Code: 0, AccessToken: { } token }
        ? new BareToken(token, TimeSpan.FromSeconds(ExpiresIn))
        : throw BareApiException.For(Code, Message);
}
