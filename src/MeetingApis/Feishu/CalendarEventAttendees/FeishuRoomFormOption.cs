using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>An option that is chosen in a room's form.</summary>
public sealed partial record FeishuRoomFormOption
{
    /// <summary>The option's id; a string of digits, not a number.</summary>
    [JsonPropertyName("option_key")]
    public string? OptionKey { get; init; }

    /// <summary>The text of an option such as "other". Null for the other options; an answer may have an empty text there.</summary>
    [JsonPropertyName("others_content")]
    public string? OthersContent { get; init; }
}
