using MeetingApis.Scheduling.Internal;
using MeetingApis.WeCom;

namespace MeetingApis.Scheduling.WeCom;

/// <summary>Lists rooms and the times at which they are held.</summary>
internal sealed class WeComRoomSearch(WeComClient client)
{
    public async Task<IReadOnlyList<RoomCandidate>> ListAsync(RoomQuery query, CancellationToken cancellationToken)
    {
        (string? city, string? building, string? floor) = PartsOf(query.Area);
        var request = new ListWeComMeetingRoomsRequest { City = city, Building = building, Floor = floor };
        ListWeComMeetingRoomsResponse rooms = await client.MeetingRooms.ListAsync(request, cancellationToken).ConfigureAwait(false);
        return [.. rooms.Items.Where(static room => room.MeetingRoomId is not null).Select(CandidateOf)];
    }

    /// <summary>
    /// One question for all rooms: a call for each day of China that the time touches, about the area. One room of an
    /// unknown area is asked for alone.
    /// </summary>
    public IReadOnlyList<RoomQuestion> AskTimes(IReadOnlyList<Room> rooms, MeetingTime during, string? area) => rooms.Count == 0 ? [] :
    [
        new RoomQuestion(rooms.Count, async cancellationToken =>
        {
            (string? city, string? building, string? floor) = PartsOf(area);
            string? only = area is null && rooms.Count == 1 ? rooms[0].Id : null;
            var place = new ListWeComMeetingRoomBookingsRequest { MeetingRoomId = only, City = city, Building = building, Floor = floor };
            IReadOnlyList<WeComMeetingRoomBookings> held = await BookingsAsync(place, during.Start, during.End, cancellationToken).ConfigureAwait(false);
            ILookup<string?, WeComMeetingRoomBookings> byRoom = held.ToLookup(static one => one.MeetingRoomId);
            return [.. rooms.Where(room => byRoom.Contains(room.Id)).Select(room => new RoomFinding(room.Id) { Busy = [.. byRoom[room.Id].SelectMany(static one => one.Bookings).DistinctBy(static booking => booking.BookingId).Select(BusyOf)] })];
        }),
    ];

    /// <summary>The bookings of one room.</summary>
    public async Task<IReadOnlyList<WeComMeetingRoomBooking>> BookingsAsync(string roomId, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    {
        var room = new ListWeComMeetingRoomBookingsRequest { MeetingRoomId = roomId };
        return [.. (await BookingsAsync(room, start, end, cancellationToken).ConfigureAwait(false)).SelectMany(static one => one.Bookings)];
    }

    private async Task<IReadOnlyList<WeComMeetingRoomBookings>> BookingsAsync(ListWeComMeetingRoomBookingsRequest rooms, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    {
        List<WeComMeetingRoomBookings> all = [];
        foreach ((DateTimeOffset from, DateTimeOffset until) in WeComHalfHours.Days(start, end))
        {
            all.AddRange((await client.MeetingRoomBookings.ListAsync(rooms with { StartTime = from, EndTime = until }, cancellationToken).ConfigureAwait(false)).Items);
        }

        return all;
    }

    private static RoomCandidate CandidateOf(WeComMeetingRoom native)
    {
        var room = new Room(MeetingVendor.WeCom, native.MeetingRoomId!)
        {
            Name = native.Name,
            Location = string.Join(' ', new[] { native.City, native.Building, native.Floor }.Where(static part => !string.IsNullOrEmpty(part))) is { Length: > 0 } place ? place : null,
            Seats = native.Capacity,
            NeedsApproval = native.NeedApproval == true,
        };
        return native.NeedApproval == true
            ? new RoomCandidate(room, new ExcludedRoom(room, RoomExclusion.NeedsApproval, "Somebody must approve each booking of this room, and WeCom lets no app ask for that."))
            : new RoomCandidate(room);
    }

    private static BusyTime BusyOf(WeComMeetingRoomBooking booking) => new(booking.StartTime, booking.EndTime)
    {
        By = booking.BookerUserId is { Length: > 0 } booker ? new Person(MeetingVendor.WeCom, booker) : null,
        HolderIds = [.. new[] { booking.BookingId, booking.ScheduleId }.Where(static id => !string.IsNullOrEmpty(id)).Select(static id => id!)],
    };

    /// <summary>City, building and floor; the later ones may be missing.</summary>
    private static (string? City, string? Building, string? Floor) PartsOf(string? area)
    {
        string?[] parts = [.. (area ?? "").Split('/', 3, StringSplitOptions.TrimEntries).Select(static part => part.Length > 0 ? part : null), null, null];
        return (parts[0], parts[1], parts[2]);
    }
}
