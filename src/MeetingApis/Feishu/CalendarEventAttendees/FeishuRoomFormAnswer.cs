using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>The answer to one question of a room's form.</summary>
public sealed partial record FeishuRoomFormAnswer
{
    /// <summary>The question's id; a string of digits, not a number.</summary>
    [JsonPropertyName("index_key")]
    public required string IndexKey { get; init; }

    /// <summary>The text, for a question that wants one. Null otherwise.</summary>
    [JsonPropertyName("input_content")]
    public string? InputContent { get; init; }

    /// <summary>The chosen options, for a question with options. Null otherwise.</summary>
    [JsonPropertyName("options")]
    public IReadOnlyList<FeishuRoomFormOption>? Options { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"IndexKey = {IndexKey}, InputContent = {InputContent}, Options = {Options?.Count}");
        return true;
    }
}
