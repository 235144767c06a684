using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>Sends what happens to rooms, their levels and their bookings. For rooms there are two generations of events.</summary>
internal sealed class FeishuRoomChanges(FeishuSimulatedEvents events, FeishuStores stores)
{
    public void Send(SimulatedFeishuRoom? before, SimulatedFeishuRoom? after)
    {
        SimulatedFeishuRoom room = (after ?? before)!;
        if (VerbOf(before, after) is not { } verb)
        {
            return;
        }

        events.Raise($"vc.room.{verb}_v1", () => new JsonObject { ["room"] = after is null ? new JsonObject { ["room_id"] = room.RoomId } : FeishuRoomJson.Of(after, stores.RoomLevels) });
        events.Raise($"meeting_room.meeting_room.{verb}_v1", () => Named(room));
        RaiseStatus(room);
    }

    public void Send(SimulatedFeishuRoomLevel? before, SimulatedFeishuRoomLevel? after)
    {
        if (VerbOf(before, after) is { } verb)
        {
            events.Raise($"vc.room_level.{verb}_v1", () => after is null
                ? new JsonObject { ["room_level_id"] = before!.RoomLevelId, ["delete_child"] = false }
                : new JsonObject { ["room_level"] = FeishuRoomLevelJson.Of(after, stores.RoomLevels) });
        }
    }

    /// <summary>A room that is booked, answers, is booked for another time, or is free again has changed its status.</summary>
    public void Send(SimulatedFeishuRoomReservation? before, SimulatedFeishuRoomReservation? after)
    {
        if (!Equals(StatusOf(before), StatusOf(after)) && stores.Rooms.Find((after ?? before)!.RoomId) is { } room)
        {
            RaiseStatus(room);
        }
    }

    private void RaiseStatus(SimulatedFeishuRoom room) => events.Raise("meeting_room.meeting_room.status_changed_v1", () => Named(room));

    private static JsonObject Named(SimulatedFeishuRoom room) => new() { ["room_name"] = room.Name, ["room_id"] = room.RoomId };

    private static object? StatusOf(SimulatedFeishuRoomReservation? booking) =>
        booking is null ? null : (booking.Rsvp, booking.StartTime, booking.EndTime, booking.Recurrence, booking.TakenOut.Count);

    /// <summary>What happened, as the names of the events say it; null for nothing.</summary>
    private static string? VerbOf<T>(T? before, T? after)
        where T : class => (before, after) switch
        {
            (null, _) => "created",
            (_, null) => "deleted",
            _ => before.Equals(after) ? null : "updated",
        };
}
