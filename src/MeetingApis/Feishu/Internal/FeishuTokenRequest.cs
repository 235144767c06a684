using System.Text.Json.Serialization;

namespace MeetingApis.Feishu.Internal;

/// <summary>What the app's own endpoints are sent, each a part of it. A class, not a record: a record would print the secret.</summary>
internal sealed class FeishuTokenRequest
{
    [JsonPropertyName("app_id")]
    public string? AppId { get; init; }

    [JsonPropertyName("app_secret")]
    public string? AppSecret { get; init; }

    [JsonPropertyName("app_ticket")]
    public string? AppTicket { get; init; }

    [JsonPropertyName("app_access_token")]
    public string? AppAccessToken { get; init; }

    [JsonPropertyName("tenant_key")]
    public string? TenantKey { get; init; }

    /// <summary>The request with this as its body, which no handler sees.</summary>
    public ApiRequest For(ApiOperation operation) => new(operation.PathTemplate)
    {
        Body = this,
        BodyType = FeishuTokenRequestJsonContext.Default.FeishuTokenRequest,
        HasSecretBody = true,
    };
}
