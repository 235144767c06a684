using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>Rooms that were asked for.</summary>
public sealed record BatchGetFeishuRoomsResponse
{
    /// <summary>The rooms. Empty for none.</summary>
    [JsonPropertyName("items")]
    public IReadOnlyList<FeishuRoom> Items { get => field ?? []; init; }
}
