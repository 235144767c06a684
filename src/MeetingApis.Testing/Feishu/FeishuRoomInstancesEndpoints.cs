namespace MeetingApis.Testing;

/// <summary>Replies in the name of a room. This old family refuses with HTTP 200 and a code of its own.</summary>
internal sealed class FeishuRoomInstancesEndpoints(FeishuSimulator simulator)
{
    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("POST", "/open-apis/meeting_room/instance/reply", Reply),
    ];

    private SimulatorResponse Reply(SimulatorRequest request)
    {
        var body = request.TryReadObject(out var root) ? new JsonFields(root.Value, "", InvalidRequest) : throw InvalidRequest("");
        var roomId = Required(body, "room_id");
        var uid = Required(body, "uid");
        var originalTime = body.Integer("original_time") ?? throw InvalidRequest("original_time");
        var status = Required(body, "status");
        if (status is not ("NOT_CHECK_IN" or "ENDED_BEFORE_DUE" or "ACCEPTED_BY_ADMIN" or "DECLINED_BY_ADMIN"))
        {
            throw InvalidRequest("status");
        }

        if (!simulator.Rooms.ContainsKey(roomId))
        {
            throw FeishuGateway.Error(200, 100005, "room id invalid");
        }

        var instances = simulator.RoomEvents
            .Where(held => string.Equals(held.RoomId, roomId, StringComparison.Ordinal) && string.Equals(held.Uid, uid, StringComparison.Ordinal))
            .ToList();
        if (instances.Count == 0)
        {
            throw InvalidRequest("uid");
        }

        var instance = instances.Find(held => held.OriginalTime == originalTime)
            ?? throw FeishuGateway.Error(200, 105003, "original_time not valid");
        simulator.SetRoomEvent(instance with { Reply = status });
        return FeishuGateway.Success();
    }

    private static string Required(JsonFields body, string name) =>
        body.Text(name) is { Length: > 0 } value ? value : throw InvalidRequest(name);

    private static RefusedException InvalidRequest(string field) =>
        FeishuGateway.Error(200, 105002, "invalid request", FeishuGateway.Violation(field, "", "required, or not an allowed value"));
}
