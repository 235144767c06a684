using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>The two ids of a building.</summary>
public sealed record BuildingIds
{
    /// <summary>Feishu's id, <c>omb_...</c>.</summary>
    [JsonPropertyName("building_id")]
    [NeverNull]
    public string? BuildingId { get; init; }

    /// <summary>The id that the organisation gave the building.</summary>
    [JsonPropertyName("custom_building_id")]
    [NeverNull]
    public string? CustomBuildingId { get; init; }

    /// <summary>The page spells the name so in its example, and rightly in its table; both are read.</summary>
    [JsonInclude]
    [JsonPropertyName("custom_bulding_id")]
    [NeverNull]
    internal string? MisspeltCustomBuildingId { get => null; init => CustomBuildingId ??= value; }
}
