using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Internal;

/// <summary>A user's consent as it is kept. A class, not a record: a record would print its tokens.</summary>
internal sealed class StoredUser
{
    [JsonPropertyName("access_token")]
    public string? AccessToken { get; init; }

    /// <summary>By the wall clock, which processes share.</summary>
    [JsonPropertyName("access_token_expires_at")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset AccessTokenExpiresAt { get; init; }

    /// <summary>Works once. Null where the user did not consent to offline access.</summary>
    [JsonPropertyName("refresh_token")]
    public string? RefreshToken { get; init => field = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>Whether a process has begun to use the refresh token and has not stored its successor yet.</summary>
    [JsonPropertyName("is_renewing")]
    public bool IsRenewing { get; init; }

    /// <summary>Returns this consent, with the previous refresh token if no new one came: the old one then stays valid (RFC 6749, section 6).</summary>
    public StoredUser After(StoredUser used) => RefreshToken is not null ? this : new()
    {
        AccessToken = AccessToken,
        AccessTokenExpiresAt = AccessTokenExpiresAt,
        RefreshToken = used.RefreshToken,
    };

    public StoredUser AsRenewing() => new()
    {
        AccessToken = AccessToken,
        AccessTokenExpiresAt = AccessTokenExpiresAt,
        RefreshToken = RefreshToken,
        IsRenewing = true,
    };
}
