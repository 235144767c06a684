using System.Globalization;
using MeetingApis.WeCom;

namespace MeetingApis.Testing;

/// <summary>What the simulated organisation knows of its meeting rooms: the rooms and their bookings.</summary>
internal sealed class WeComRoomBook(
    SimulatedStore<string, SimulatedWeComMeetingRoom> rooms,
    SimulatedStore<string, SimulatedWeComMeetingRoomBooking> bookings)
{
    /// <summary>Whether a room is booked for a schedule.</summary>
    public bool HasRoom(string scheduleId) => bookings.All.Any(booking => IsStanding(booking) && string.Equals(booking.ScheduleId, scheduleId, StringComparison.Ordinal));

    /// <summary>The room that a request names.</summary>
    public SimulatedWeComMeetingRoom FindRoom(JsonFields body) =>
        rooms.Find(body.Integer("meetingroom_id")?.ToString(CultureInfo.InvariantCulture)) ?? throw WeComGateway.InvalidParameter("meetingroom_id");

    /// <summary>The rooms at the place that a request names, all of them where it names none.</summary>
    public IEnumerable<SimulatedWeComMeetingRoom> FindRooms(JsonFields body)
    {
        (string? city, string? building, string? floor) = (body.Text("city"), body.Text("building"), body.Text("floor"));
        if ((building is not null && city is null) || (floor is not null && building is null))
        {
            throw WeComGateway.InvalidParameter("city");
        }

        return rooms.All
            .Where(room => Is(room.City, city) && Is(room.Building, building) && Is(room.Floor, floor))
            .OrderBy(room => long.Parse(room.MeetingRoomId, CultureInfo.InvariantCulture));
    }

    /// <summary>The bookings that stand and touch the time, in their order.</summary>
    public IEnumerable<SimulatedWeComMeetingRoomBooking> BookingsOf(SimulatedWeComMeetingRoom room, DateTimeOffset start, DateTimeOffset end) => bookings.All
        .Where(booking => IsStanding(booking) && string.Equals(booking.MeetingRoomId, room.MeetingRoomId, StringComparison.Ordinal))
        .Where(booking => booking.StartTime < end && booking.EndTime > start)
        .OrderBy(booking => booking.StartTime);

    private static bool IsStanding(SimulatedWeComMeetingRoomBooking booking) => booking.Status != WeComMeetingRoomBookingStatus.Cancelled;

    private static bool Is(string value, string? wanted) => wanted is null || string.Equals(value, wanted, StringComparison.Ordinal);
}
