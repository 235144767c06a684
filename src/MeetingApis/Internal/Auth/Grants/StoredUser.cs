using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Internal;

/// <summary>A user's consent as it is kept. A class, not a record: a record would print its tokens.</summary>
internal sealed class StoredUser
{
    /// <summary>Null where the consent was revoked.</summary>
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

    /// <summary>When the tokens were asked for: a revocation before that is not of these tokens. Versions before this one did not say.</summary>
    [JsonPropertyName("issued_at")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset IssuedAt { get; init; }

    /// <summary>The vendor's id of the user, by which a revocation names them. Null where nobody said.</summary>
    [JsonPropertyName("vendor_id")]
    public string? VendorId { get; init; }

    /// <summary>Returns this consent, with the previous refresh token if no new one came: the old one then stays valid (RFC 6749, section 6).</summary>
    public StoredUser After(StoredUser used) => new()
    {
        AccessToken = AccessToken,
        AccessTokenExpiresAt = AccessTokenExpiresAt,
        RefreshToken = RefreshToken ?? used.RefreshToken,
        IssuedAt = IssuedAt,
        VendorId = used.VendorId,
    };

    public StoredUser AsRenewing() => Copy(AccessTokenExpiresAt, isRenewing: true);

    /// <summary>Without an access token that is of use.</summary>
    public StoredUser AsExpired() => Copy(default, IsRenewing);

    private StoredUser Copy(DateTimeOffset expiresAt, bool isRenewing) => new()
    {
        AccessToken = AccessToken,
        AccessTokenExpiresAt = expiresAt,
        RefreshToken = RefreshToken,
        IsRenewing = isRenewing,
        IssuedAt = IssuedAt,
        VendorId = VendorId,
    };
}
