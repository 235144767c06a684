using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk.Internal;

/// <summary>A class, not a record: a record would print the secrets.</summary>
internal sealed class DingTalkOAuthRequest
{
    [JsonPropertyName("clientId")]
    public required string ClientId { get; init; }

    [JsonPropertyName("clientSecret")]
    public required string ClientSecret { get; init; }

    [JsonPropertyName("code")]
    public string? Code { get; init; }

    [JsonPropertyName("refreshToken")]
    public string? RefreshToken { get; init; }

    [JsonPropertyName("grantType")]
    public required string GrantType { get; init; }

    /// <summary>The request with this as its body, which no handler sees.</summary>
    public ApiRequest For(ApiOperation operation) => new(operation.PathTemplate)
    {
        Body = this,
        BodyType = DingTalkTokenRequestJsonContext.Default.DingTalkOAuthRequest,
        HasSecretBody = true,
    };
}
