using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>Levels that were asked for.</summary>
public sealed record BatchGetRoomLevelsResponse
{
    /// <summary>The levels. Empty for none.</summary>
    [JsonPropertyName("items")]
    public IReadOnlyList<RoomLevel> Items { get => field ?? []; init; }
}
