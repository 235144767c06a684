using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>A reply for a meeting room. Uid and original time together are the event id: <c>uid_originaltime</c>.</summary>
public sealed partial record ReplyFeishuRoomInstanceRequest
{
    /// <summary>The room's id, <c>omm_...</c>.</summary>
    [JsonPropertyName("room_id")]
    public required string RoomId { get; init; }

    /// <summary>The uid of the event that occupies the room: the part of an event id before the last underscore.</summary>
    [JsonPropertyName("uid")]
    public required string Uid { get; init; }

    /// <summary>
    /// The instance of the event: 0 for a single event and for a series, or the original time, in unix seconds, of an
    /// exception of a series. Pass on <see cref="FeishuRoomBusyTime.OriginalTime"/> unchanged. In an event id it is the
    /// part after the last underscore.
    /// </summary>
    [JsonPropertyName("original_time")]
    public required long OriginalTime { get; init; }

    /// <summary>The reply.</summary>
    [JsonPropertyName("status")]
    public required FeishuRoomInstanceStatus Status { get; init; }
}
