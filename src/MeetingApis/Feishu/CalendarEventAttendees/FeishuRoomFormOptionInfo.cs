using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>An option that was chosen in a room's form.</summary>
public sealed record FeishuRoomFormOptionInfo
{
    /// <summary>The option's id; a string of digits, not a number.</summary>
    [JsonPropertyName("option_key")]
    public string? OptionKey { get; init; }

    /// <summary>The text of an option such as "other". Null or empty for the other options.</summary>
    [JsonPropertyName("others_content")]
    public string? OthersContent { get; init; }
}
