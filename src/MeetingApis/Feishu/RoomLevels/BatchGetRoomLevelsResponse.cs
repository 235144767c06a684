using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>Levels that were asked for.</summary>
public sealed record BatchGetRoomLevelsResponse
{
    /// <summary>The levels. Empty for none.</summary>
    [JsonPropertyName("items")]
    public IReadOnlyList<RoomLevel> Items { get => field ?? []; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Items = {Items.Count}");
        return true;
    }
}
