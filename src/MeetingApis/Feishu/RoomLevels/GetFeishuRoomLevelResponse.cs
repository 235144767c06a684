using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>A level that was asked for.</summary>
public sealed record GetFeishuRoomLevelResponse : MeetingResponse
{
    /// <summary>The level. Null where Feishu sent none.</summary>
    [JsonPropertyName("room_level")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuRoomLevel>))]
    public FeishuRoomLevel? RoomLevel { get; init; }
}
