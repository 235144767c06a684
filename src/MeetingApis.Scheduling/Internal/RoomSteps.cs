namespace MeetingApis.Scheduling.Internal;

/// <summary>What a change does to the rooms of a meeting.</summary>
/// <param name="Kept">Rooms that the meeting has and keeps.</param>
/// <param name="Added">Rooms that it gets.</param>
/// <param name="Removed">Rooms that it gives back.</param>
/// <param name="IsMoved">Whether its time changes.</param>
internal sealed record RoomSteps(IReadOnlyList<Room> Kept, IReadOnlyList<Room> Added, IReadOnlyList<Room> Removed, bool IsMoved)
{
    /// <param name="meeting">The meeting.</param>
    /// <param name="change">The change.</param>
    /// <param name="roomsFollow">Whether rooms move with their meeting. If not, one that is given back may be on its way: an earlier call died before it booked the room again.</param>
    public static RoomSteps Of(ScheduledMeeting meeting, MeetingChange change, bool roomsFollow)
    {
        Room[] had = [.. meeting.Rooms.Where(one => one.Status != BookedRoomStatus.Declined || !roomsFollow).Select(one => RoomOf(one, meeting.Id.Reference))];
        IReadOnlyList<Room> wanted = change.Rooms ?? had;
        bool isMoved = (change.During is { } during && !during.InSeconds().IsSameAs(meeting.During)) || change.Recurrence is not null;
        if (!isMoved && change is not { During: null, Rooms: null })
        {
            // An earlier call died when the meeting was moved and its rooms were not booked again.
            had = [.. had.Where(room => meeting.Rooms.Any(one => one.Room.Id == room.Id && one.Status != BookedRoomStatus.Declined))];
        }

        return new RoomSteps(
            [.. had.Where(room => wanted.Any(one => one.Id == room.Id)).Select(room => room with { NeedsApproval = wanted.First(one => one.Id == room.Id).NeedsApproval ?? room.NeedsApproval })],
            [.. wanted.Where(room => had.All(one => one.Id != room.Id))],
            [.. had.Where(room => wanted.All(one => one.Id != room.Id))],
            isMoved);
    }

    /// <summary>A room that did not answer before waits for approval, and so does one that needed it when it was booked.</summary>
    private static Room RoomOf(BookedRoom one, MeetingReference reference) => one.Status is BookedRoomStatus.Pending or BookedRoomStatus.AwaitingApproval || reference.ApprovalRooms.Contains(one.Room.Id) ? one.Room with { NeedsApproval = true } : one.Room;
}
