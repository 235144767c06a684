using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>The countries and regions that a building can stand in.</summary>
public sealed record ListBuildingCountriesResponse : MeetingResponse
{
    /// <summary>The countries and regions. Empty when there are none.</summary>
    [JsonPropertyName("countries")]
    public IReadOnlyList<BuildingCountry> Items { get => field ?? []; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", Items = {Items.Count}");
        return true;
    }
}
