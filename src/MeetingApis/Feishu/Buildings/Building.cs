using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>A building. The newer room levels (<c>vc/v1</c>) know it as a level, under the same id.</summary>
public sealed record Building
{
    /// <summary>The building's id, <c>omb_...</c>.</summary>
    [JsonPropertyName("building_id")]
    public string? BuildingId { get; init; }

    /// <summary>The building's name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>The building's description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; init; }

    /// <summary>The names of the building's floors. Empty for none.</summary>
    [JsonPropertyName("floors")]
    public IReadOnlyList<string> Floors { get => field ?? []; init; }

    /// <summary>The country or region, as <see cref="IFeishuBuildingsApi.ListCountriesAsync"/> numbers it.</summary>
    [JsonPropertyName("country_id")]
    public string? CountryId { get; init; }

    /// <summary>The city, as <see cref="IFeishuBuildingsApi.ListDistrictsAsync"/> numbers it.</summary>
    [JsonPropertyName("district_id")]
    public string? DistrictId { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"BuildingId = {BuildingId}, Name = {Name}, Description = {Description}, Floors = {Floors.Count}, CountryId = {CountryId}, DistrictId = {DistrictId}");
        return true;
    }
}
