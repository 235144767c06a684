using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>Rooms that were asked for.</summary>
public sealed record BatchGetBuildingRoomsResponse : MeetingResponse
{
    /// <summary>The rooms. Empty for none.</summary>
    [JsonPropertyName("rooms")]
    public IReadOnlyList<BuildingRoom> Items { get => field ?? []; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", Items = {Items.Count}");
        return true;
    }
}
