using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>A device was bound to a room or released from it (<c>open_meeting_room_device_bind_change</c>).</summary>
/// <seealso href="https://open.dingtalk.com/document/development/configure-stream-push">The vendor's page</seealso>
public sealed record DingTalkRoomDeviceBindingChanged : DingTalkEvent
{
    /// <summary>When it was done.</summary>
    [JsonPropertyName("operateTime")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? OperateTime { get; init; }

    /// <summary>The id of the room.</summary>
    [JsonPropertyName("openRoomId")]
    public string? RoomId { get; init; }

    /// <summary>The union id of the device.</summary>
    [JsonPropertyName("deviceUnionId")]
    public string? DeviceUnionId { get; init; }

    /// <summary>The union id of the person who did it.</summary>
    [JsonPropertyName("operatorUnionId")]
    public string? OperatorUnionId { get; init; }

    /// <summary>What was done.</summary>
    [JsonPropertyName("type")]
    [JsonConverter(typeof(StringCodeConverter<DingTalkRoomDeviceBindingType>))]
    public DingTalkRoomDeviceBindingType? Type { get; init; }

    /// <summary>The id of the device.</summary>
    [JsonPropertyName("deviceId")]
    public string? DeviceId { get; init; }
}
