using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>A meeting room to book or to release.</summary>
public sealed partial record DingTalkCalendarEventRoomId
{
    /// <summary>The room's id, as <see cref="DingTalkRoom.RoomId"/> has it.</summary>
    [JsonPropertyName("roomId")]
    public required string RoomId { get; init; }
}
