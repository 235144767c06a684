using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>The levels to read.</summary>
public sealed partial record BatchGetFeishuRoomLevelsRequest
{
    /// <summary>The levels, <c>omb_...</c>. At least one.</summary>
    [JsonPropertyName("level_ids")]
    public required IReadOnlyList<string> LevelIds { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"LevelIds = {LevelIds?.Count}");
        return true;
    }
}
