using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>The levels on which rooms lie. Above all of them is the organisation, <c>0</c>.</summary>
internal sealed class FeishuRoomLevelsEndpoints(SimulatedStore<string, SimulatedFeishuRoomLevel> levels)
{
    private const string Path = "/open-apis/vc/v1/room_levels";
    private const string RootId = FeishuRoomLevelJson.RootId;

    private static readonly SimulatedFeishuRoomLevel s_root = new(RootId, "Simulated Tenant");

    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("POST", Path + "/mget", BatchGet),
        new("GET", Path + "/search", Search),
        new("GET", Path + "/{room_level_id}", Get),
        new("GET", Path, List),
    ];

    private SimulatorResponse Get(SimulatorRequest request) =>
        FeishuGateway.Success(new JsonObject { ["room_level"] = ToJson(Find(request.RouteValue("room_level_id")) ?? throw FeishuVideoErrors.NotFound()) });

    // What becomes of unknown ids is documented nowhere; here they are left out.
    private SimulatorResponse BatchGet(SimulatorRequest request)
    {
        IReadOnlyList<string> ids = FeishuGateway.ReadBody(request).Texts("level_ids") ?? throw FeishuVideoErrors.Parameter("level_ids", null, "required");
        return FeishuGateway.Success(new JsonObject { ["items"] = new JsonArray([.. ids.Select(Find).OfType<SimulatedFeishuRoomLevel>().Select(ToJson)]) });
    }

    private SimulatorResponse List(SimulatorRequest request)
    {
        int size = FeishuQuery.Integer(request, "page_size", 1, 100) ?? 10;
        int offset = FeishuQuery.Integer(request, "page_token", 0, int.MaxValue) ?? 0;
        SimulatedFeishuRoomLevel above = Find(request.Query("room_level_id") is { Length: > 0 } id ? id : RootId) ?? throw FeishuVideoErrors.NotFound();
        return FeishuGateway.Success(FeishuPage.Of("items", [.. Below(above).OrderBy(level => level.RoomLevelId, StringComparer.Ordinal).Select(ToJson)], offset, size));
    }

    private SimulatorResponse Search(SimulatorRequest request)
    {
        string[] asked = FeishuQuery.Required(request, "custom_level_ids").Split(',');
        IEnumerable<JsonNode> found = levels.All.Where(level => asked.Contains(level.CustomId, StringComparer.Ordinal)).Select(level => (JsonNode)JsonValue.Create(level.RoomLevelId));
        return FeishuGateway.Success(new JsonObject { ["level_ids"] = new JsonArray([.. found]) });
    }

    private SimulatedFeishuRoomLevel? Find(string id) => string.Equals(id, RootId, StringComparison.Ordinal) ? s_root : levels.Find(id);

    private IEnumerable<SimulatedFeishuRoomLevel> Below(SimulatedFeishuRoomLevel above) => FeishuRoomLevelJson.Below(above, levels);

    private JsonNode ToJson(SimulatedFeishuRoomLevel level) => FeishuRoomLevelJson.Of(level, levels);
}
