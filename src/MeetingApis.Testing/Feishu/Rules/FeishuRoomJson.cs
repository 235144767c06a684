using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>A room as the vendor writes it, in answers and in events.</summary>
internal static class FeishuRoomJson
{
    public static JsonObject Of(SimulatedFeishuRoom room, SimulatedStore<string, SimulatedFeishuRoomLevel> levels) => new()
    {
        ["room_id"] = room.RoomId,
        ["name"] = room.Name,
        ["capacity"] = room.Capacity,
        ["description"] = room.Description,
        ["display_id"] = room.DisplayId,
        ["custom_room_id"] = room.CustomRoomId ?? "",
        ["room_level_id"] = room.RoomLevelId,
        ["path"] = new JsonArray([.. levels.DownTo(room.RoomLevelId).Select(level => JsonValue.Create(level.RoomLevelId))]),
        ["room_status"] = new JsonObject { ["status"] = !room.IsDisabled, ["schedule_status"] = !room.IsDisabled },
        ["device"] = new JsonArray(),
    };
}
