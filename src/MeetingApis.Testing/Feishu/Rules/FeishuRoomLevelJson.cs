using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>A level as the vendor writes it, in answers and in events.</summary>
internal static class FeishuRoomLevelJson
{
    /// <summary>The organisation itself, which has no level above.</summary>
    public const string RootId = "0";

    public static JsonObject Of(SimulatedFeishuRoomLevel level, SimulatedStore<string, SimulatedFeishuRoomLevel> levels)
    {
        var json = new JsonObject
        {
            ["room_level_id"] = level.RoomLevelId,
            ["name"] = level.Name,
            ["path"] = new JsonArray([.. levels.DownTo(level.ParentId).Select(above => JsonValue.Create(above.RoomLevelId))]),
            ["has_child"] = Below(level, levels).Any(),
            ["custom_group_id"] = level.CustomId ?? "",
        };
        if (level.RoomLevelId != RootId)
        {
            json["parent_id"] = level.ParentId ?? RootId;
        }

        return json;
    }

    /// <summary>The levels directly below one.</summary>
    public static IEnumerable<SimulatedFeishuRoomLevel> Below(SimulatedFeishuRoomLevel above, SimulatedStore<string, SimulatedFeishuRoomLevel> levels) =>
        levels.All.Where(level => string.Equals(level.ParentId ?? RootId, above.RoomLevelId, StringComparison.Ordinal));
}
