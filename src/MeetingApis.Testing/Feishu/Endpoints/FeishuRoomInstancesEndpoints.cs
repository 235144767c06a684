using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>The events that hold rooms: when, what about, and replies in the name of a room.</summary>
internal sealed class FeishuRoomInstancesEndpoints(FeishuStores stores, FeishuRoomDesk desk, TimeProvider time)
{
    private const int MostRooms = 20;

    private static readonly TimeSpan s_longestSpan = TimeSpan.FromDays(30);
    private readonly FeishuBusyTimes _busy = new(stores);

    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("GET", "/open-apis/meeting_room/freebusy/batch_get", GetFreeBusy),
        new("POST", "/open-apis/meeting_room/summary/batch_get", GetSummaries),
        new("POST", "/open-apis/meeting_room/instance/reply", Reply),
    ];

    private SimulatorResponse GetFreeBusy(SimulatorRequest request)
    {
        desk.Settle();
        IReadOnlyList<string> roomIds = request.QueryValues("room_ids");
        if (roomIds.Count is 0 or > MostRooms)
        {
            throw FeishuRoomCalendarErrors.InvalidRequest("room_ids");
        }

        (DateTimeOffset from, DateTimeOffset to) = (ReadTime(request, "time_min"), ReadTime(request, "time_max"));
        if (to < from || to - from > s_longestSpan)
        {
            throw FeishuRoomCalendarErrors.InvalidRequest("time_max");
        }

        var freeBusy = new JsonObject();
        foreach (string roomId in roomIds)
        {
            if (stores.Rooms.Find(roomId) is null)
            {
                throw FeishuRoomCalendarErrors.RoomId();
            }

            freeBusy[roomId] = new JsonArray([.. _busy.OfRoom(roomId, from, to).Select(BusyTime)]);
        }

        return FeishuGateway.Success(new JsonObject { ["time_min"] = Rfc3339.Text(ChinaTime.Of(from)), ["time_max"] = Rfc3339.Text(ChinaTime.Of(to)), ["free_busy"] = freeBusy });
    }

    private SimulatorResponse GetSummaries(SimulatorRequest request)
    {
        IReadOnlyList<JsonFields> asked = ReadBody(request).Objects("EventUids") is { Count: > 0 } uids ? uids : throw FeishuRoomCalendarErrors.InvalidRequest("EventUids");
        (JsonArray found, JsonArray missing) = (new JsonArray(), new JsonArray());
        foreach (JsonFields pair in asked)
        {
            string uid = Required(pair, "uid");
            long originalTime = pair.Integer("original_time") ?? throw FeishuRoomCalendarErrors.InvalidRequest(pair.PathOf("original_time"));
            var json = new JsonObject { ["uid"] = uid, ["original_time"] = originalTime };

            // An event can hold several rooms; it is one event all the same.
            if (stores.RoomReservations.All.FirstOrDefault(held => held.OriginalTime == originalTime && string.Equals(held.Uid, uid, StringComparison.Ordinal)) is { } held)
            {
                json["summary"] = held.Title;
                json["vchat"] = held.MeetingUrl is { } url ? new JsonObject { ["vc_type"] = "vc", ["meeting_url"] = url } : new JsonObject { ["vc_type"] = "no_meeting" };
                found.Add((JsonNode)json);
            }
            else
            {
                json["error_msg"] = "event not found";
                missing.Add((JsonNode)json);
            }
        }

        return FeishuGateway.Success(new JsonObject { ["EventInfos"] = found, ["ErrorEventUids"] = missing });
    }

    private SimulatorResponse Reply(SimulatorRequest request)
    {
        JsonFields body = ReadBody(request);
        string roomId = Required(body, "room_id");
        string uid = Required(body, "uid");
        long originalTime = body.Integer("original_time") ?? throw FeishuRoomCalendarErrors.InvalidRequest("original_time");
        string status = Required(body, "status");
        if (status is not ("NOT_CHECK_IN" or "ENDED_BEFORE_DUE" or "ACCEPTED_BY_ADMIN" or "DECLINED_BY_ADMIN"))
        {
            throw FeishuRoomCalendarErrors.InvalidRequest("status");
        }

        if (stores.Rooms.Find(roomId) is null)
        {
            throw FeishuRoomCalendarErrors.RoomId();
        }

        var instances = stores.RoomReservations.All
            .Where(held => string.Equals(held.RoomId, roomId, StringComparison.Ordinal) && string.Equals(held.Uid, uid, StringComparison.Ordinal))
            .ToList();
        if (instances.Count == 0)
        {
            throw FeishuRoomCalendarErrors.InvalidRequest("uid");
        }

        SimulatedFeishuRoomReservation instance = instances.Find(held => held.OriginalTime == originalTime)
            ?? throw FeishuGateway.Error(200, 105003, "original_time not valid");
        stores.RoomReservations.Set(Answered(instance, status));
        return FeishuGateway.Success();
    }

    /// <summary>The room's answer changes with the reply; whoever replies that the room is not used releases it early.</summary>
    private SimulatedFeishuRoomReservation Answered(SimulatedFeishuRoomReservation instance, string status)
    {
        SimulatedFeishuRoomReservation answered = instance with { Reply = status, Rsvp = status == "ACCEPTED_BY_ADMIN" ? SimulatedFeishuRsvp.Accept : SimulatedFeishuRsvp.Decline };
        return answered is { IsListed: true, HoldsRoom: false } ? answered with { EarlyRelease = answered.ReservationStatus, ReleasingTime = time.GetUtcNow() } : answered;
    }

    private static string Required(JsonFields body, string name) =>
        body.Text(name) is { Length: > 0 } value ? value : throw FeishuRoomCalendarErrors.InvalidRequest(name);

    private static JsonFields ReadBody(SimulatorRequest request) => request.TryReadObject(out JsonElement? root)
        ? new JsonFields(root.Value, "", FeishuRoomCalendarErrors.InvalidRequest)
        : throw FeishuRoomCalendarErrors.InvalidRequest("");

    private static DateTimeOffset ReadTime(SimulatorRequest request, string name) =>
        Rfc3339.TryRead(request.Query(name), out DateTimeOffset time)
            ? time
            : throw FeishuRoomCalendarErrors.TimeFormat();

    private static JsonNode BusyTime(SimulatedFeishuRoomReservation held)
    {
        var json = new JsonObject
        {
            ["start_time"] = Rfc3339.Text(ChinaTime.Of(held.StartTime)),
            ["end_time"] = Rfc3339.Text(ChinaTime.Of(held.EndTime)),
            ["uid"] = held.Uid,
            ["original_time"] = held.OriginalTime,
        };
        if (held.ReserverUserId is { } openId)
        {
            var organizer = new JsonObject { ["open_id"] = openId };
            if (held is { Reserver.Length: > 0, ReserverBotId: null })
            {
                organizer["name"] = held.Reserver;
            }

            json["organizer_info"] = organizer;
        }

        return json;
    }
}
