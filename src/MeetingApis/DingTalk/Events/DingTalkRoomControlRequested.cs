using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>A person operated a room's central control (<c>open_meeting_room_central_control</c>).</summary>
/// <seealso href="https://open.dingtalk.com/document/development/configure-stream-push">The vendor's page</seealso>
public sealed record DingTalkRoomControlRequested : DingTalkEvent
{
    /// <summary>The union id of the device.</summary>
    [JsonPropertyName("deviceUnionId")]
    public string? DeviceUnionId { get; init; }

    /// <summary>The id of the room.</summary>
    [JsonPropertyName("roomId")]
    public string? RoomId { get; init; }

    /// <summary>What was asked for: a JSON text, whose form depends on the device.</summary>
    [JsonPropertyName("body")]
    public string? Body { get; init; }
}
