using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk.Internal;

/// <summary>A class, not a record: a record would print the tokens.</summary>
internal sealed class DingTalkOAuthResponse
{
    /// <summary>The answer does not say how long a refresh token lives; the page does.</summary>
    private static readonly TimeSpan s_refreshTokenLifetime = TimeSpan.FromDays(30);

    [JsonPropertyName("accessToken")]
    public string? AccessToken { get; init; }

    /// <summary>Seconds.</summary>
    [JsonPropertyName("expireIn")]
    [JsonConverter(typeof(PromisedConverter<long, LenientInt64Converter>))]
    public long? ExpireIn { get; init; }

    [JsonPropertyName("refreshToken")]
    public string? RefreshToken { get; init; }

    /// <summary>Empty where the user was not asked for an organisation.</summary>
    [JsonPropertyName("corpId")]
    public string? CorpId { get; init; }

    public StoredUser ToStored(DateTimeOffset askedAt) => new()
    {
        AccessToken = AccessToken,
        AccessTokenExpiresAt = askedAt + Lifetime,
        RefreshToken = RefreshToken,
        IssuedAt = askedAt,
    };

    public DingTalkConsent ToConsent(DateTimeOffset askedAt) => new()
    {
        CorpId = string.IsNullOrEmpty(CorpId) ? null : CorpId,
        ExpiresAt = askedAt + (string.IsNullOrEmpty(RefreshToken) ? Lifetime : s_refreshTokenLifetime),
    };

    private TimeSpan Lifetime => TimeSpan.FromSeconds(Math.Clamp(ExpireIn ?? 0, 0, int.MaxValue));
}
