using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>The answer to a token request.</summary>
internal sealed class BareDingTalkToken
{
    [JsonPropertyName("code")]
    public string? Code { get; set; }

    [JsonPropertyName("message")]
    public string? Message { get; set; }

    [JsonPropertyName("accessToken")]
    public string? AccessToken { get; set; }

    [JsonPropertyName("expireIn")]
    public int ExpireIn { get; set; }

    public BareToken Checked() => this is { Code: null, AccessToken: { } token }
        ? new BareToken(token, TimeSpan.FromSeconds(ExpireIn))
        : throw new BareApiException(Code, Message);
}
