using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom.Internal;

/// <summary>A class, not a record: a record would print the token.</summary>
internal sealed class WeComTokenResponse
{
    [JsonPropertyName("access_token")]
    public string? AccessToken { get; init; }

    [JsonPropertyName("suite_access_token")]
    public string? SuiteAccessToken { get; init; }

    /// <summary>Seconds.</summary>
    [JsonPropertyName("expires_in")]
    [JsonConverter(typeof(PromisedConverter<long, LenientInt64Converter>))]
    public long? ExpiresIn { get; init; }
}
