using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The requested level.</summary>
public sealed record GetFeishuRoomLevelResponse : MeetingResponse
{
    /// <summary>The level. Null when Feishu sent none.</summary>
    [JsonPropertyName("room_level")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuRoomLevel>))]
    public FeishuRoomLevel? RoomLevel { get; init; }
}
