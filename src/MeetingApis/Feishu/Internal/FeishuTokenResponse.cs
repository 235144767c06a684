using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu.Internal;

/// <summary>A class, not a record: a record would print the token.</summary>
internal sealed class FeishuTokenResponse
{
    [JsonPropertyName("tenant_access_token")]
    public string? TenantAccessToken { get; init; }

    [JsonPropertyName("app_access_token")]
    public string? AppAccessToken { get; init; }

    /// <summary>Remaining seconds.</summary>
    [JsonPropertyName("expire")]
    [JsonConverter(typeof(PromisedConverter<long, LenientInt64Converter>))]
    public long? Expire { get; init; }
}
