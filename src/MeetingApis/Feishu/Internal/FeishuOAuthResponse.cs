using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu.Internal;

/// <summary>A class, not a record: a record would print the tokens.</summary>
internal sealed class FeishuOAuthResponse
{
    [JsonPropertyName("access_token")]
    public string? AccessToken { get; init; }

    /// <summary>Seconds.</summary>
    [JsonPropertyName("expires_in")]
    [JsonConverter(typeof(PromisedConverter<long, LenientInt64Converter>))]
    public long? ExpiresIn { get; init; }

    /// <summary>Null without offline access.</summary>
    [JsonPropertyName("refresh_token")]
    public string? RefreshToken { get; init; }

    /// <summary>Seconds.</summary>
    [JsonPropertyName("refresh_token_expires_in")]
    [JsonConverter(typeof(PromisedConverter<long, LenientInt64Converter>))]
    public long? RefreshTokenExpiresIn { get; init; }

    /// <summary>With spaces between.</summary>
    [JsonPropertyName("scope")]
    public string? Scope { get; init; }

    public StoredUser ToStored(DateTimeOffset askedAt, string? openId = null) => new()
    {
        AccessToken = AccessToken,
        AccessTokenExpiresAt = askedAt + Seconds(ExpiresIn),
        RefreshToken = RefreshToken,
        IssuedAt = askedAt,
        VendorId = openId,
    };

    public FeishuConsent ToConsent(DateTimeOffset askedAt) => new()
    {
        Scopes = Scope?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [],
        ExpiresAt = askedAt + Seconds(string.IsNullOrEmpty(RefreshToken) ? ExpiresIn : RefreshTokenExpiresIn),
    };

    private static TimeSpan Seconds(long? seconds) => TimeSpan.FromSeconds(Math.Clamp(seconds ?? 0, 0, int.MaxValue));
}
