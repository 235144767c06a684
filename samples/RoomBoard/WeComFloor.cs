using MeetingApis.WeCom;
using Spectre.Console;

namespace MeetingApis.Samples.RoomBoard;

/// <summary>The rooms of a floor in WeCom, and their bookings. Neither list has pages.</summary>
internal sealed class WeComFloor(WeComClient wecom, FloorSettings settings) : IFloor
{
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
        progress.Increment(rooms.Items.Count);
        return [.. rooms.Items.Select(room => new RoomDay(room.Name ?? room.MeetingRoomId!, room.Capacity, BookingsOf(byRoom[room.MeetingRoomId])))];
    }

    private static IReadOnlyList<Booking> BookingsOf(IEnumerable<WeComMeetingRoomBooking> bookings) =>
        [.. bookings.Select(ToBooking).OfType<Booking>().OrderBy(booking => booking.Start)];

    private static Booking? ToBooking(WeComMeetingRoomBooking booking) =>
        booking is { StartTime: { } start, EndTime: { } end } ? new Booking(start, end, booking.BookerUserId ?? "unknown") : null;
}
