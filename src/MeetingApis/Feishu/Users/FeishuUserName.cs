using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The name of a person.</summary>
public sealed record FeishuUserName
{
    /// <summary>The person's id as it was sent, of the call's user id type.</summary>
    [JsonPropertyName("user_id")]
    [NeverNull]
    public string? UserId { get; init; }

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>The name in several languages.</summary>
    [JsonPropertyName("i18n_name")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuLocalizedName>))]
    public FeishuLocalizedName? LocalizedName { get; init; }
}
