using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>Addresses of a person's picture.</summary>
public sealed record FeishuUserAvatar
{
    /// <summary>The picture of 72 by 72 pixels.</summary>
    [JsonPropertyName("avatar_72")]
    public string? Avatar72 { get; init; }

    /// <summary>The picture of 240 by 240 pixels.</summary>
    [JsonPropertyName("avatar_240")]
    public string? Avatar240 { get; init; }

    /// <summary>The picture of 640 by 640 pixels.</summary>
    [JsonPropertyName("avatar_640")]
    public string? Avatar640 { get; init; }

    /// <summary>The picture in its original size.</summary>
    [JsonPropertyName("avatar_origin")]
    public string? AvatarOrigin { get; init; }
}
