using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>Levels that were found.</summary>
public sealed record SearchRoomLevelsResponse
{
    /// <summary>The levels' ids, <c>omb_...</c>. Empty for none. Which belongs to which custom id, the answer does not say.</summary>
    [JsonPropertyName("level_ids")]
    public IReadOnlyList<string> LevelIds { get => field ?? []; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"LevelIds = {LevelIds.Count}");
        return true;
    }
}
