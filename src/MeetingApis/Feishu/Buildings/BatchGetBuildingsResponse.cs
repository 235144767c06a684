using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>Buildings that were asked for.</summary>
public sealed record BatchGetBuildingsResponse
{
    /// <summary>The buildings. Empty for none.</summary>
    [JsonPropertyName("buildings")]
    public IReadOnlyList<Building> Items { get => field ?? []; init; }
}
