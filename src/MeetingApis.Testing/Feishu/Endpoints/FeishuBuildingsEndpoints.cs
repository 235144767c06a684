using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>The old lookups of buildings, cities and countries. Every level of rooms is a building here.</summary>
internal sealed class FeishuBuildingsEndpoints(SimulatedStore<string, SimulatedFeishuRoomLevel> levels)
{
    // The one country and city that the pages name.
    private const string CountryId = "1814991";
    private const string DistrictId = "1796236";

    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("GET", "/open-apis/meeting_room/building/list", List),
        new("GET", "/open-apis/meeting_room/building/batch_get", BatchGet),
        new("GET", "/open-apis/meeting_room/building/batch_get_id", BatchGetIds),
        new("GET", "/open-apis/meeting_room/country/list", ListCountries),
        new("GET", "/open-apis/meeting_room/district/list", ListDistricts),
    ];

    private SimulatorResponse List(SimulatorRequest request)
    {
        var query = new FeishuRoomCalendarQuery(request);
        (int offset, int size) = query.ReadPage(usual: 10, most: 100);
        IOrderedEnumerable<SimulatedFeishuRoomLevel> ordered = request.Query("order_by") switch
        {
            "name-desc" => levels.All.OrderByDescending(level => level.Name, StringComparer.Ordinal),
            _ => levels.All.OrderBy(level => level.Name, StringComparer.Ordinal),
        };
        return FeishuGateway.Success(FeishuPage.Of("buildings", [.. ordered.Select(level => ToJson(level, query))], offset, size));
    }

    private SimulatorResponse BatchGet(SimulatorRequest request)
    {
        var query = new FeishuRoomCalendarQuery(request);
        IEnumerable<JsonNode> buildings = query.Ids("building_ids").Select(id => ToJson(levels.Find(id) ?? throw FeishuRoomCalendarErrors.BuildingId(), query));
        return FeishuGateway.Success(new JsonObject { ["buildings"] = new JsonArray([.. buildings]) });
    }

    // The name of the custom id is misspelt as in the page's example.
    private SimulatorResponse BatchGetIds(SimulatorRequest request)
    {
        IReadOnlyList<string> asked = new FeishuRoomCalendarQuery(request).Ids("custom_building_ids");
        IEnumerable<JsonNode> found = levels.All
            .Where(level => asked.Contains(level.CustomId, StringComparer.Ordinal))
            .Select(level => (JsonNode)new JsonObject { ["building_id"] = level.RoomLevelId, ["custom_bulding_id"] = level.CustomId });
        return FeishuGateway.Success(new JsonObject { ["buildings"] = new JsonArray([.. found]) });
    }

    private static SimulatorResponse ListCountries(SimulatorRequest request) => FeishuGateway.Success(new JsonObject
    {
        ["countries"] = new JsonArray(new JsonObject { ["country_id"] = CountryId, ["name"] = "中国" }),
    });

    private static SimulatorResponse ListDistricts(SimulatorRequest request) => string.Equals(request.Query("country_id"), CountryId, StringComparison.Ordinal)
        ? FeishuGateway.Success(new JsonObject { ["districts"] = new JsonArray(new JsonObject { ["district_id"] = DistrictId, ["name"] = "上海" }) })
        : throw FeishuRoomCalendarErrors.InvalidRequest("country_id");

    private static JsonNode ToJson(SimulatedFeishuRoomLevel level, FeishuRoomCalendarQuery query) => query.Select(
        new JsonObject
        {
            ["building_id"] = level.RoomLevelId,
            ["description"] = level.Description,
            ["floors"] = new JsonArray([.. level.Floors.Select(floor => JsonValue.Create(floor))]),
            ["name"] = level.Name,
            ["country_id"] = CountryId,
            ["district_id"] = DistrictId,
        },
        "building_id",
        ["name", "description", "floors"]);
}
