using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>The two ids of a room.</summary>
public sealed record FeishuBuildingRoomIds
{
    /// <summary>Feishu's id, <c>omm_...</c>.</summary>
    [JsonPropertyName("room_id")]
    [NeverNull]
    public string? RoomId { get; init; }

    /// <summary>The organisation's own id of the room.</summary>
    [JsonPropertyName("custom_room_id")]
    [NeverNull]
    public string? CustomRoomId { get; init; }
}
