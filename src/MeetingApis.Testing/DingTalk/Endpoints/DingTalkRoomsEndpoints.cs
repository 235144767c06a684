using System.Globalization;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>Meeting rooms and their groups, for whoever is an employee.</summary>
internal sealed class DingTalkRoomsEndpoints(SimulatedStore<string, SimulatedDingTalkRoom> rooms, SimulatedStore<long, SimulatedDingTalkRoomGroup> roomGroups, DingTalkDirectory directory)
{
    private const int RoomsOnPage = 20;
    private const int MostRoomsOnPage = 100;

    private static readonly string[] s_labelNames = ["", "电视", "电话", "投影仪", "白板", "视频会议"];

    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("GET", "/v1.0/rooms/meetingRooms/{roomId}", GetRoom),
        new("GET", "/v1.0/rooms/meetingRoomLists", ListRooms),
        new("GET", "/v1.0/rooms/groups/{groupId}", GetGroup),
        new("GET", "/v1.0/rooms/groupLists", ListGroups),
        new("GET", "/v1.0/rooms/groupAdmin/{groupId}", GetAdministrators),
    ];

    private SimulatorResponse GetRoom(SimulatorRequest request)
    {
        CheckAsking(request);
        SimulatedDingTalkRoom room = rooms.Find(request.RouteValue("roomId"))
            ?? throw DingTalkGateway.Error(400, "room.not.found", "Room Not Found");
        JsonObject json = ToJson(room);
        json["deviceUnionIds"] = new JsonArray();
        json["enableCycleReservation"] = room.AllowsSeries;
        json["roomUnionId"] = $"union-{room.RoomId}";
        json["roomDescription"] = room.Description;
        json["extensionConfig"] = new JsonObject
        {
            ["openReservation"] = !room.IsClosed,
            ["maxReservationTimeInterval"] = Minutes(room.LongestBooking),
            ["minReservationTimeInterval"] = Minutes(room.ShortestBooking),
            ["approvalSwitch"] = room.NeedsApproval,
        };
        if (room.AuthorizedUnionIds.Count > 0)
        {
            IEnumerable<JsonNode> members = room.AuthorizedUnionIds.Select(id => (JsonNode)new JsonObject { ["memberId"] = id, ["memberType"] = "user", ["memberName"] = directory.NameOf(id) });
            json["reservationAuthority"] = new JsonObject { ["authorizedMembers"] = new JsonArray([.. members]) };
        }

        return DingTalkGateway.Success(new JsonObject { ["result"] = json });
    }

    private SimulatorResponse ListRooms(SimulatorRequest request)
    {
        CheckAsking(request);
        var all = rooms.All.OrderBy(room => room.RoomId, StringComparer.Ordinal).ToList();
        var page = DingTalkPage.Read(request, RoomsOnPage, MostRoomsOnPage, ParameterError("page"));
        (JsonArray? rows, int? next) = page.Of(all, ToJson);
        var answer = new JsonObject { ["hasMore"] = next is not null, ["result"] = rows };
        if (next is { } offset)
        {
            // A number here, text everywhere else.
            answer["nextToken"] = offset;
        }

        return DingTalkGateway.Success(answer);
    }

    private SimulatorResponse GetGroup(SimulatorRequest request)
    {
        CheckAsking(request);
        // No result around this one.
        return DingTalkGateway.Success(ToJson(FindGroup(request)));
    }

    private SimulatorResponse ListGroups(SimulatorRequest request)
    {
        CheckAsking(request);
        IEnumerable<JsonNode> groups = roomGroups.All.OrderBy(group => group.GroupId).Select(group => (JsonNode)ToJson(group));
        return DingTalkGateway.Success(new JsonObject { ["result"] = new JsonArray([.. groups]) });
    }

    private SimulatorResponse GetAdministrators(SimulatorRequest request)
    {
        CheckAsking(request);
        SimulatedDingTalkRoomGroup group = FindGroup(request);
        IEnumerable<JsonNode> administrators = group.AdministratorUnionIds.Select(id => (JsonNode)new JsonObject { ["memberId"] = id, ["memberName"] = directory.NameOf(id) });
        return DingTalkGateway.Success(new JsonObject
        {
            ["result"] = new JsonObject { ["groupId"] = group.GroupId, ["groupName"] = group.Name, ["groupAdmins"] = new JsonArray([.. administrators]) },
        });
    }

    private SimulatedDingTalkRoomGroup FindGroup(SimulatorRequest request) =>
        long.TryParse(request.RouteValue("groupId"), NumberStyles.None, CultureInfo.InvariantCulture, out long id)
            ? roomGroups.Find(id) ?? throw DingTalkGateway.Error(400, "group.not.found", "Group Not Found")
            : throw ParameterError("groupId");

    private JsonObject ToJson(SimulatedDingTalkRoom room)
    {
        var json = new JsonObject
        {
            ["roomId"] = room.RoomId,
            ["corpId"] = "dingsimulated",
            ["roomName"] = room.Name,
            ["roomStatus"] = room.Status,
            ["roomLabels"] = new JsonArray([.. room.LabelIds.Select(id => (JsonNode)new JsonObject { ["labelId"] = id, ["labelName"] = s_labelNames[id] })]),
            ["roomCapacity"] = room.Capacity,
            ["roomLocation"] = new JsonObject { ["title"] = room.Place, ["desc"] = "" },
        };
        if (room.GroupId is { } groupId && roomGroups.Find(groupId) is { } group)
        {
            json["roomGroup"] = ToJson(group);
        }

        return json;
    }

    private static JsonObject ToJson(SimulatedDingTalkRoomGroup group) =>
        new() { ["groupId"] = group.GroupId, ["groupName"] = group.Name, ["parentId"] = group.ParentId };

    private void CheckAsking(SimulatorRequest request)
    {
        if (request.Query("unionId") is not { Length: > 0 })
        {
            throw ParameterError("lack unionId");
        }

        if (!directory.Knows(request.Query("unionId")))
        {
            throw DingTalkGateway.Error(400, "user.not.employee", "User Not Employee");
        }
    }

    private static int Minutes(TimeSpan? length) => (int)(length ?? TimeSpan.Zero).TotalMinutes;

    private static RefusedException ParameterError(string reason) => DingTalkGateway.Error(400, "param.error", $"Error:{reason}");
}
