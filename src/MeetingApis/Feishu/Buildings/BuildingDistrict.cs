using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>A city.</summary>
public sealed record BuildingDistrict
{
    /// <summary>Its id; digits.</summary>
    [JsonPropertyName("district_id")]
    public string? DistrictId { get; init; }

    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }
}
