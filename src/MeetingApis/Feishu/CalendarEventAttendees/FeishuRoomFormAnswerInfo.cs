using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>What was answered to one question of a room's form.</summary>
public sealed record FeishuRoomFormAnswerInfo
{
    /// <summary>The question's id; a string of digits, not a number.</summary>
    [JsonPropertyName("index_key")]
    public string? IndexKey { get; init; }

    /// <summary>The text that was entered. Null or empty for a question with options.</summary>
    [JsonPropertyName("input_content")]
    public string? InputContent { get; init; }

    /// <summary>The options that were chosen. Empty for a question that wants a text.</summary>
    [JsonPropertyName("options")]
    public IReadOnlyList<FeishuRoomFormOption> Options { get => field ?? []; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"IndexKey = {IndexKey}, InputContent = {InputContent}, Options = {Options.Count}");
        return true;
    }
}
