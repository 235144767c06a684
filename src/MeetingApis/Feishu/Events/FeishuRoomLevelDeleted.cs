using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary><c>vc.room_level.deleted_v1</c>: a level was deleted.</summary>
public sealed record FeishuRoomLevelDeleted : FeishuEvent
{
    /// <summary>The level's id, <c>omb_...</c>.</summary>
    [JsonPropertyName("room_level_id")]
    public string? RoomLevelId { get; init; }

    /// <summary>Whether the levels below it were deleted too.</summary>
    [JsonPropertyName("delete_child")]
    public bool? DeleteChild { get; init; }
}
