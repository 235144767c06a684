using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk.Internal;

/// <summary>A class, not a record: a record would print the token.</summary>
internal sealed class DingTalkTokenResponse
{
    [JsonPropertyName("accessToken")]
    public string? AccessToken { get; init; }

    /// <summary>Seconds.</summary>
    [JsonPropertyName("expireIn")]
    [JsonConverter(typeof(PromisedConverter<long, LenientInt64Converter>))]
    public long? ExpireIn { get; init; }
}
