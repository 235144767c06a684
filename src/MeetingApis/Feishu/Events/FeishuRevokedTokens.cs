using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>Which tokens of a user became invalid.</summary>
/// <param name="Value">The text that was received. Null only in a default value.</param>
[JsonConverter(typeof(StringCodeConverter<FeishuRevokedTokens>))]
public readonly record struct FeishuRevokedTokens(string Value) : IStringCode<FeishuRevokedTokens>
{
    /// <summary><c>user_access_token</c>: the access token.</summary>
    public static FeishuRevokedTokens AccessToken { get; } = new("user_access_token");

    /// <summary><c>refresh_token</c>: the refresh token.</summary>
    public static FeishuRevokedTokens RefreshToken { get; } = new("refresh_token");

    /// <summary><c>user_access_token refresh_token</c>: both.</summary>
    public static FeishuRevokedTokens Both { get; } = new("user_access_token refresh_token");

    static FeishuRevokedTokens IStringCode<FeishuRevokedTokens>.Create(string value) => new(value);

    /// <summary>Returns the text that was received, or an empty string for a default value.</summary>
    public override string ToString() => Value ?? "";
}
