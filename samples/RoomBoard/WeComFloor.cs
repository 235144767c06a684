using System.Collections.Concurrent;
using MeetingApis.WeCom;
using Spectre.Console;

namespace MeetingApis.Samples.RoomBoard;

/// <summary>The rooms of a floor in WeCom, and their bookings. Neither list has pages, and the bookings name people by their ids only.</summary>
internal sealed class WeComFloor(WeComClient wecom, FloorSettings settings) : IFloor
{
    private const int NamesAtOnce = 4;

    public string Vendor => "WeCom 企业微信";

    public async Task<IReadOnlyList<RoomDay>> ReadAsync(BoardDay day, ProgressTask progress)
    {
        ListWeComMeetingRoomsResponse rooms = await wecom.MeetingRooms.ListAsync(
            new ListWeComMeetingRoomsRequest { City = settings.City, Building = settings.Building, Floor = settings.Floor });
        progress.Description = $"{Vendor}: {rooms.Items.Count} rooms";
        progress.MaxValue(rooms.Items.Count).IsIndeterminate(false);

        ListWeComMeetingRoomBookingsResponse bookings = await wecom.MeetingRoomBookings.ListAsync(new ListWeComMeetingRoomBookingsRequest
        {
            StartTime = day.Start,
            EndTime = day.End,
            City = settings.City,
            Building = settings.Building,
            Floor = settings.Floor,
        });
        ILookup<string?, WeComMeetingRoomBooking> byRoom = bookings.Items
            .SelectMany(room => room.Bookings, (room, booking) => (room.MeetingRoomId, Booking: booking))
            .ToLookup(entry => entry.MeetingRoomId, entry => entry.Booking);
        ConcurrentDictionary<string, string> names = await NamesAsync(byRoom.SelectMany(room => room).Select(booking => booking.BookerUserId));
        progress.Increment(rooms.Items.Count);
        return [.. rooms.Items.Select(room => new RoomDay(room.Name ?? room.MeetingRoomId!, room.Capacity, BookingsOf(byRoom[room.MeetingRoomId], names))
        {
            // WeCom tells of no room whether it is out of use.
            Restriction = room.NeedApproval == true ? "needs approval" : null,
        })];
    }

    /// <summary>The names of members, each looked up once. A member whom the app may not see is missing.</summary>
    private async Task<ConcurrentDictionary<string, string>> NamesAsync(IEnumerable<string?> userIds)
    {
        var names = new ConcurrentDictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        await Parallel.ForEachAsync(
            userIds.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase),
            new ParallelOptions { MaxDegreeOfParallelism = NamesAtOnce },
            async (userId, cancellationToken) =>
            {
                try
                {
                    GetWeComUserResponse member = await wecom.Users.GetAsync(new GetWeComUserRequest { UserId = userId }, cancellationToken);
                    if (member.Name is { Length: > 0 } name)
                    {
                        names[userId] = name;
                    }
                }
                catch (MeetingApiException e) when (e is MeetingPermissionException or MeetingNotFoundException)
                {
                    // The board shows the id.
                }
            });
        return names;
    }

    private static IReadOnlyList<Booking> BookingsOf(IEnumerable<WeComMeetingRoomBooking> bookings, ConcurrentDictionary<string, string> names) =>
        [.. bookings.Select(booking => ToBooking(booking, names)).OfType<Booking>().OrderBy(booking => booking.Start)];

    private static Booking? ToBooking(WeComMeetingRoomBooking booking, ConcurrentDictionary<string, string> names) => booking is { StartTime: { } start, EndTime: { } end }
        ? new Booking(start, end, booking.BookerUserId is { } userId ? names.GetValueOrDefault(userId, userId) : "unknown")
        : null;
}
