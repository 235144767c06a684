using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>Rooms that were asked for.</summary>
public sealed record BatchGetBuildingRoomsResponse
{
    /// <summary>The rooms. Empty for none.</summary>
    [JsonPropertyName("rooms")]
    public IReadOnlyList<BuildingRoom> Items { get => field ?? []; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Items = {Items.Count}");
        return true;
    }
}
