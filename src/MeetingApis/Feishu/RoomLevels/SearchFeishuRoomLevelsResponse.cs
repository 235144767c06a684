using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>Levels that were found.</summary>
public sealed record SearchFeishuRoomLevelsResponse : MeetingResponse
{
    /// <summary>The levels' ids, <c>omb_...</c>. Empty when there are none. The response does not say which one belongs to which custom id.</summary>
    [JsonPropertyName("level_ids")]
    [NeverNull]
    public IReadOnlyList<string> LevelIds { get => field ?? []; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", LevelIds = {LevelIds.Count}");
        return true;
    }
}
