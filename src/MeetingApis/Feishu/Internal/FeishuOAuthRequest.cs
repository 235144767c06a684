using System.Text.Json.Serialization;

namespace MeetingApis.Feishu.Internal;

/// <summary>A class, not a record: a record would print the secrets.</summary>
internal sealed class FeishuOAuthRequest
{
    [JsonPropertyName("grant_type")]
    public required string GrantType { get; init; }

    [JsonPropertyName("client_id")]
    public required string ClientId { get; init; }

    [JsonPropertyName("client_secret")]
    public required string ClientSecret { get; init; }

    [JsonPropertyName("code")]
    public string? Code { get; init; }

    [JsonPropertyName("redirect_uri")]
    public string? RedirectUri { get; init; }

    [JsonPropertyName("code_verifier")]
    public string? CodeVerifier { get; init; }

    [JsonPropertyName("refresh_token")]
    public string? RefreshToken { get; init; }

    /// <summary>The request with this as its body, which no handler sees.</summary>
    public ApiRequest For(ApiOperation operation) => new(operation.PathTemplate)
    {
        Body = this,
        BodyType = FeishuTokenRequestJsonContext.Default.FeishuOAuthRequest,
        HasSecretBody = true,
    };
}
