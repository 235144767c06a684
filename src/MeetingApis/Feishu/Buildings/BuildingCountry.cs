using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>A country or region.</summary>
public sealed record BuildingCountry
{
    /// <summary>Its id; digits.</summary>
    [JsonPropertyName("country_id")]
    public string? CountryId { get; init; }

    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }
}
