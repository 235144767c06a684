using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>The cities of a country or region that a building can stand in.</summary>
public sealed record ListBuildingDistrictsResponse : MeetingResponse
{
    /// <summary>The cities. Empty when there are none.</summary>
    [JsonPropertyName("districts")]
    public IReadOnlyList<BuildingDistrict> Items { get => field ?? []; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", Items = {Items.Count}");
        return true;
    }
}
