namespace MeetingApis.Testing;

/// <summary>Everything that the simulated organisation holds.</summary>
internal sealed class FeishuStores
{
    /// <summary>The level that a room lies on when nothing else is said.</summary>
    public const string DefaultRoomLevelId = "omb_57c9cc7d9a81e27e54c8fabfd02759e7";

    public FeishuStores()
    {
        Rooms = new(static room => room.RoomId, EnsureLevel);
        RoomReservations = new(static booking => booking.Id, booking => EnsureRoom(booking.RoomId));
        RoomEvents = new(static held => (held.RoomId, held.Uid, held.OriginalTime), held => EnsureRoom(held.RoomId));
    }

    public SimulatedStore<string, SimulatedFeishuPerson> People { get; } = new(static person => person.OpenId);

    public SimulatedStore<string, SimulatedReserve> Reserves { get; } = new(static reserve => reserve.Id);

    public SimulatedStore<string, SimulatedFeishuMeeting> Meetings { get; } = new(static meeting => meeting.Id);

    public SimulatedStore<string, SimulatedFeishuRoomLevel> RoomLevels { get; } = new(static level => level.RoomLevelId);

    public SimulatedStore<string, SimulatedFeishuRoom> Rooms { get; }

    public SimulatedStore<string, SimulatedFeishuRoomReservation> RoomReservations { get; }

    public SimulatedStore<(string RoomId, string Uid, long OriginalTime), SimulatedFeishuRoomEvent> RoomEvents { get; }

    private void EnsureLevel(SimulatedFeishuRoom room) => RoomLevels.Ensure(new SimulatedFeishuRoomLevel(room.RoomLevelId, room.RoomLevelId));

    private void EnsureRoom(string roomId) => Rooms.Ensure(new SimulatedFeishuRoom(roomId, roomId, DefaultRoomLevelId));
}
