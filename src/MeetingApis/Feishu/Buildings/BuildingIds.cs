using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>The two ids of a building.</summary>
public sealed record BuildingIds
{
    /// <summary>Feishu's id, <c>omb_...</c>.</summary>
    [JsonPropertyName("building_id")]
    [NeverNull]
    public string? BuildingId { get; init; }

    /// <summary>The organisation's own id of the building.</summary>
    [JsonPropertyName("custom_building_id")]
    [NeverNull]
    public string? CustomBuildingId { get; init; }

    /// <summary>Reads the misspelling in the page's example. The page's table has the right name; both are read.</summary>
    [JsonInclude]
    [JsonPropertyName("custom_bulding_id")]
    [NeverNull]
    internal string? MisspeltCustomBuildingId { get => null; init => CustomBuildingId ??= value; }
}
