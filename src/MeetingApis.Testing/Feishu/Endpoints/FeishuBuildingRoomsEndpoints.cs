using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>The old lookups of the rooms of buildings.</summary>
internal sealed class FeishuBuildingRoomsEndpoints(SimulatedStore<string, SimulatedFeishuRoom> rooms, SimulatedStore<string, SimulatedFeishuRoomLevel> levels)
{
    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("GET", "/open-apis/meeting_room/room/list", List),
        new("GET", "/open-apis/meeting_room/room/batch_get", BatchGet),
        new("GET", "/open-apis/meeting_room/room/batch_get_id", BatchGetIds),
    ];

    private SimulatorResponse List(SimulatorRequest request)
    {
        var query = new FeishuRoomCalendarQuery(request);
        (int offset, int size) = query.ReadPage(usual: 100, most: 1000);
        if (request.Query("building_id") is not { } buildingId || levels.Find(buildingId) is null)
        {
            throw FeishuRoomCalendarErrors.BuildingId();
        }

        IEnumerable<SimulatedFeishuRoom> inside = rooms.All.Where(room => string.Equals(room.RoomLevelId, buildingId, StringComparison.Ordinal));
        IOrderedEnumerable<SimulatedFeishuRoom> ordered = request.Query("order_by") switch
        {
            "name-desc" => inside.OrderByDescending(room => room.Name, StringComparer.Ordinal),
            "floor_name-asc" => inside.OrderBy(room => room.FloorName, StringComparer.Ordinal),
            "floor_name-desc" => inside.OrderByDescending(room => room.FloorName, StringComparer.Ordinal),
            _ => inside.OrderBy(room => room.Name, StringComparer.Ordinal),
        };
        return FeishuGateway.Success(FeishuPage.Of("rooms", [.. ordered.Select(room => ToJson(room, query))], offset, size));
    }

    private SimulatorResponse BatchGet(SimulatorRequest request)
    {
        var query = new FeishuRoomCalendarQuery(request);
        IEnumerable<JsonNode> found = query.Ids("room_ids").Select(id => ToJson(rooms.Find(id) ?? throw FeishuRoomCalendarErrors.RoomId(), query));
        return FeishuGateway.Success(new JsonObject { ["rooms"] = new JsonArray([.. found]) });
    }

    private SimulatorResponse BatchGetIds(SimulatorRequest request)
    {
        IReadOnlyList<string> asked = new FeishuRoomCalendarQuery(request).Ids("custom_room_ids");
        IEnumerable<JsonNode> found = rooms.All
            .Where(room => asked.Contains(room.CustomRoomId, StringComparer.Ordinal))
            .Select(room => (JsonNode)new JsonObject { ["room_id"] = room.RoomId, ["custom_room_id"] = room.CustomRoomId });
        return FeishuGateway.Success(new JsonObject { ["rooms"] = new JsonArray([.. found]) });
    }

    private JsonNode ToJson(SimulatedFeishuRoom room, FeishuRoomCalendarQuery query) => query.Select(
        new JsonObject
        {
            ["room_id"] = room.RoomId,
            ["building_id"] = room.RoomLevelId,
            ["building_name"] = levels.Find(room.RoomLevelId)?.Name ?? "",
            ["capacity"] = room.Capacity,
            ["description"] = room.Description,
            ["display_id"] = room.DisplayId,
            ["floor_name"] = room.FloorName,
            ["is_disabled"] = room.IsDisabled,
            ["name"] = room.Name,
        },
        "room_id",
        ["name", "description", "capacity", "building_id", "building_name", "floor_name", "is_disabled", "display_id"]);
}
