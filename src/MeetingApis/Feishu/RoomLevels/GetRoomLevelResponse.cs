using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>A level that was asked for.</summary>
public sealed record GetRoomLevelResponse : MeetingResponse
{
    /// <summary>The level. Null where Feishu sent none.</summary>
    [JsonPropertyName("room_level")]
    [JsonConverter(typeof(LenientObjectConverter<RoomLevel>))]
    public RoomLevel? RoomLevel { get; init; }
}
