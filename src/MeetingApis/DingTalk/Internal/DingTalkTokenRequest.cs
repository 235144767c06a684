using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk.Internal;

/// <summary>What the app's own endpoints are sent: each calls the same things by other names. A class, not a record: a record would print the secret.</summary>
internal sealed class DingTalkTokenRequest
{
    [JsonPropertyName("appKey")]
    public string? AppKey { get; init; }

    [JsonPropertyName("appSecret")]
    public string? AppSecret { get; init; }

    [JsonPropertyName("client_id")]
    public string? ClientId { get; init; }

    [JsonPropertyName("client_secret")]
    public string? ClientSecret { get; init; }

    [JsonPropertyName("grant_type")]
    public string? GrantType { get; init; }

    [JsonPropertyName("suiteKey")]
    public string? SuiteKey { get; init; }

    [JsonPropertyName("suiteSecret")]
    public string? SuiteSecret { get; init; }

    [JsonPropertyName("authCorpId")]
    public string? AuthCorpId { get; init; }

    [JsonPropertyName("suiteTicket")]
    public string? SuiteTicket { get; init; }

    /// <summary>The request with this as its body, which no handler sees.</summary>
    public ApiRequest For(string url) => new(url)
    {
        Body = this,
        BodyType = DingTalkTokenRequestJsonContext.Default.DingTalkTokenRequest,
        HasSecretBody = true,
    };
}
