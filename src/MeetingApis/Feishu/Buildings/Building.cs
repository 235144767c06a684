using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>A building. In the newer room levels (<c>vc/v1</c>) it is a level with the same id.</summary>
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

    /// <summary>The names of the building's floors. Empty when there are none.</summary>
    [JsonPropertyName("floors")]
    public IReadOnlyList<string> Floors { get => field ?? []; init; }

    /// <summary>The country or region, by the id from <see cref="IFeishuBuildingsApi.ListCountriesAsync"/>.</summary>
    [JsonPropertyName("country_id")]
    public string? CountryId { get; init; }

    /// <summary>The city, by the id from <see cref="IFeishuBuildingsApi.ListDistrictsAsync"/>.</summary>
    [JsonPropertyName("district_id")]
    public string? DistrictId { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"BuildingId = {BuildingId}, Name = {Name}, Description = {Description}, Floors = {Floors.Count}, CountryId = {CountryId}, DistrictId = {DistrictId}");
        return true;
    }
}
