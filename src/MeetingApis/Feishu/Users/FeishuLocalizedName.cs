using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>A name in several languages. Null or empty in a language in which the person has none.</summary>
public sealed record FeishuLocalizedName
{
    /// <summary>The name in Chinese.</summary>
    [JsonPropertyName("zh_cn")]
    public string? Chinese { get; init; }

    /// <summary>The name in Japanese.</summary>
    [JsonPropertyName("ja_jp")]
    public string? Japanese { get; init; }

    /// <summary>The name in English.</summary>
    [JsonPropertyName("en_us")]
    public string? English { get; init; }
}
