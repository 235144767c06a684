using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>The countries and regions that a building can stand in.</summary>
public sealed record ListCountriesResponse
{
    /// <summary>The countries and regions. Empty for none.</summary>
    [JsonPropertyName("countries")]
    public IReadOnlyList<BuildingCountry> Items { get => field ?? []; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Items = {Items.Count}");
        return true;
    }
}
