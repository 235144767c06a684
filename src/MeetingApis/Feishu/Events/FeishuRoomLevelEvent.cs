using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The base of what is told about a level (层级) that was created or changed.</summary>
public abstract record FeishuRoomLevelEvent : FeishuEvent
{
    private protected FeishuRoomLevelEvent()
    {
    }

    /// <summary>The level. Null when Feishu does not say.</summary>
    [JsonPropertyName("room_level")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuRoomLevel>))]
    public FeishuRoomLevel? RoomLevel { get; init; }
}
