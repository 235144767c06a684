using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>The base of what Feishu's older room service tells. It holds the name and the id alone: fetch the room for the rest.</summary>
public abstract record FeishuMeetingRoomEvent : FeishuEvent
{
    private protected FeishuMeetingRoomEvent()
    {
    }

    /// <summary>The room's name.</summary>
    [JsonPropertyName("room_name")]
    public string? RoomName { get; init; }

    /// <summary>The room's id.</summary>
    [JsonPropertyName("room_id")]
    public string? RoomId { get; init; }
}
