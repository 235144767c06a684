using System.Globalization;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>The organisation's meeting rooms.</summary>
internal sealed class WeComMeetingRoomsEndpoints(SimulatedStore<string, SimulatedWeComMeetingRoom> rooms, WeComRoomBook book, Func<SimulatorRequest, WeComMembers> membersFor)
{
    private const int MostEntriesOfARange = 1000;

    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("POST", "/cgi-bin/oa/meetingroom/add", Add),
        new("POST", "/cgi-bin/oa/meetingroom/list", List),
        new("POST", "/cgi-bin/oa/meetingroom/edit", Edit),
        new("POST", "/cgi-bin/oa/meetingroom/del", Delete),
    ];

    private SimulatorResponse Add(SimulatorRequest request)
    {
        JsonFields body = WeComGateway.ReadBody(request);
        _ = body.Has("name") ? body : throw WeComGateway.InvalidParameter("name");
        _ = body.Has("capacity") ? body : throw WeComGateway.InvalidParameter("capacity");

        long id = rooms.All.Select(known => long.Parse(known.MeetingRoomId, CultureInfo.InvariantCulture)).DefaultIfEmpty().Max() + 1;
        rooms.Set(Apply(body, membersFor(request), new SimulatedWeComMeetingRoom { MeetingRoomId = id.ToString(CultureInfo.InvariantCulture), Name = "" }));
        return WeComGateway.Success([new("meetingroom_id", id)]);
    }

    private SimulatorResponse List(SimulatorRequest request)
    {
        JsonFields body = WeComGateway.ReadBody(request);
        IReadOnlyList<long> equipment = body.Integers("equipment") ?? [];

        IEnumerable<SimulatedWeComMeetingRoom> found = book.FindRooms(body).Where(room => equipment.All(one => room.Equipment.Contains((int)one)));
        return WeComGateway.Success([new("meetingroom_list", new JsonArray([.. found.Select(ToJson)]))]);
    }

    private SimulatorResponse Edit(SimulatorRequest request)
    {
        JsonFields body = WeComGateway.ReadBody(request);
        rooms.Set(Apply(body, membersFor(request), book.FindRoom(body)));
        return WeComGateway.Success();
    }

    private SimulatorResponse Delete(SimulatorRequest request)
    {
        JsonFields body = WeComGateway.ReadBody(request);
        rooms.Remove(book.FindRoom(body).MeetingRoomId);
        return WeComGateway.Success();
    }

    /// <summary>What is not sent keeps its value; a range that is sent replaces the other one.</summary>
    private static SimulatedWeComMeetingRoom Apply(JsonFields body, WeComMembers members, SimulatedWeComMeetingRoom room)
    {
        CheckPlace(body);
        CheckRange(body, members);
        JsonFields? coordinate = body.Object("coordinate");
        _ = coordinate?.Text("latitude");
        _ = coordinate?.Text("longitude");
        return room with
        {
            Name = ReadName(body) ?? room.Name,
            Capacity = ReadCapacity(body) ?? room.Capacity,
            City = body.Text("city") ?? room.City,
            Building = body.Text("building") ?? room.Building,
            Floor = body.Text("floor") ?? room.Floor,
            Equipment = ReadEquipment(body) ?? room.Equipment,
            Coordinate = coordinate?.Element ?? room.Coordinate,
            Range = body.Object("range")?.Element ?? room.Range,
        };
    }

    private static void CheckPlace(JsonFields body)
    {
        int given = ((string[])["city", "building", "floor"]).Count(body.Has);
        _ = given is 0 or 3 ? body : throw WeComGateway.InvalidParameter("city");
    }

    private static void CheckRange(JsonFields body, WeComMembers members)
    {
        JsonFields? range = body.Object("range");
        if (range?.Texts("user_list")?.Count > MostEntriesOfARange || range?.Integers("department_list")?.Count > MostEntriesOfARange)
        {
            throw WeComGateway.InvalidParameter("range");
        }

        if (members.FindAll(range?.Texts("user_list") ?? []) is null)
        {
            throw members.Unknown(60011, "no privilege to access/modify contact/party/agent");
        }
    }

    private static string? ReadName(JsonFields body) => body.Text("name") is not { } name || name.EnumerateRunes().Count() is >= 1 and <= 30
        ? body.Text("name")
        : throw WeComGateway.InvalidParameter("name");

    private static int? ReadCapacity(JsonFields body) => body.Integer("capacity") is not { } seats ? null
        : seats is >= 1 and <= int.MaxValue ? (int)seats
        : throw WeComGateway.InvalidParameter("capacity");

    private static List<int>? ReadEquipment(JsonFields body) => body.Integers("equipment")?.All(one => one is >= 1 and <= 5) != false
        ? body.Integers("equipment")?.Select(one => (int)one).ToList()
        : throw WeComGateway.InvalidParameter("equipment");

    /// <summary>The range stays out: WeCom tells it to its own app only.</summary>
    private static JsonNode ToJson(SimulatedWeComMeetingRoom room)
    {
        var json = new JsonObject
        {
            ["meetingroom_id"] = long.Parse(room.MeetingRoomId, CultureInfo.InvariantCulture),
            ["name"] = room.Name,
            ["capacity"] = room.Capacity,
            ["city"] = room.City,
            ["building"] = room.Building,
            ["floor"] = room.Floor,
            ["equipment"] = new JsonArray([.. room.Equipment.Select(one => (JsonNode)one)]),
            ["need_approval"] = room.NeedsApproval ? 1 : 0,
        };
        if (room.Coordinate is { } coordinate)
        {
            json["coordinate"] = JsonNode.Parse(coordinate.GetRawText());
        }

        return json;
    }
}
