using System.Globalization;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>Meeting rooms: by id, by level, by name.</summary>
internal sealed class FeishuRoomsEndpoints(SimulatedStore<string, SimulatedFeishuRoom> rooms, SimulatedStore<string, SimulatedFeishuRoomLevel> levels, FeishuGateway gateway)
{
    private const string Path = "/open-apis/vc/v1/rooms";

    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("POST", Path + "/mget", BatchGet),
        new("POST", Path + "/search", Search),
        new("GET", Path + "/{room_id}", Get),
        new("GET", Path, List),
    ];

    private SimulatorResponse Get(SimulatorRequest request)
    {
        _ = FeishuUserIds.ReadType(request);
        SimulatedFeishuRoom room = rooms.Find(request.RouteValue("room_id")) ?? throw FeishuVideoErrors.NotFound();
        return FeishuGateway.Success(new JsonObject { ["room"] = ToJson(room) });
    }

    // What becomes of unknown ids is documented nowhere; here they are left out.
    private SimulatorResponse BatchGet(SimulatorRequest request)
    {
        _ = FeishuUserIds.ReadType(request);
        IReadOnlyList<string> ids = FeishuGateway.ReadBody(request).Texts("room_ids") ?? throw FeishuVideoErrors.Parameter("room_ids", null, "required");
        IEnumerable<JsonNode> found = ids.Select(id => rooms.Find(id)).OfType<SimulatedFeishuRoom>().Select(ToJson);
        return FeishuGateway.Success(new JsonObject { ["items"] = new JsonArray([.. found]) });
    }

    private SimulatorResponse List(SimulatorRequest request)
    {
        _ = FeishuUserIds.ReadType(request);
        int size = FeishuQuery.Integer(request, "page_size", 1, 100) ?? 10;
        int offset = FeishuQuery.Integer(request, "page_token", 0, int.MaxValue) ?? 0;
        IEnumerable<SimulatedFeishuRoom> listed = rooms.All;
        if (request.Query("room_level_id") is { Length: > 0 } levelId)
        {
            _ = levels.Find(levelId) ?? throw FeishuVideoErrors.NotFound();
            listed = listed.Where(room => string.Equals(room.RoomLevelId, levelId, StringComparison.Ordinal));
        }

        return FeishuGateway.Success(FeishuPage.Of("rooms", [.. listed.OrderBy(room => room.RoomId, StringComparer.Ordinal).Select(ToJson)], offset, size));
    }

    private SimulatorResponse Search(SimulatorRequest request)
    {
        _ = gateway.RequireUser(request);
        _ = FeishuUserIds.ReadType(request);
        JsonFields body = FeishuGateway.ReadBody(request);
        long size = body.Integer("page_size") ?? 10;
        if (size is < 1 or > 100)
        {
            throw FeishuVideoErrors.Parameter("page_size", null, "1 to 100");
        }

        if (body.Text("room_level_id") is { Length: > 0 } levelId && levels.Find(levelId) is null)
        {
            throw FeishuVideoErrors.NotFound();
        }

        string? token = body.Text("page_token");
        int offset = 0;
        if (!string.IsNullOrEmpty(token) && !int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out offset))
        {
            throw FeishuVideoErrors.Parameter("page_token", token, "not one that was given");
        }

        // Disabled rooms cannot be reserved, and so are not found.
        IOrderedEnumerable<SimulatedFeishuRoom> found = rooms.All.Where(room => !room.IsDisabled && Fits(room, body)).OrderBy(room => room.RoomId, StringComparer.Ordinal);
        return FeishuGateway.Success(FeishuPage.Of("rooms", [.. found.Select(ToJson)], offset, (int)size));
    }

    private bool Fits(SimulatedFeishuRoom room, JsonFields body)
    {
        if (body.Texts("custom_room_ids") is { Count: > 0 } customIds)
        {
            return customIds.Contains(room.CustomRoomId, StringComparer.Ordinal);
        }

        IReadOnlyList<SimulatedFeishuRoomLevel> way = levels.DownTo(room.RoomLevelId);
        string keyword = body.Text("keyword") ?? "";
        return (room.Name.Contains(keyword, StringComparison.OrdinalIgnoreCase)
                || (body.Flag("search_level_name") == true && way.Any(level => level.Name.Contains(keyword, StringComparison.OrdinalIgnoreCase))))
            && (string.IsNullOrEmpty(body.Text("room_level_id")) || way.Any(level => string.Equals(level.RoomLevelId, body.Text("room_level_id"), StringComparison.Ordinal)));
    }

    private JsonNode ToJson(SimulatedFeishuRoom room) => FeishuRoomJson.Of(room, levels);
}
