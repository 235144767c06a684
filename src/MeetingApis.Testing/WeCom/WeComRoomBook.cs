using System.Collections.Concurrent;
using System.Globalization;
using MeetingApis.WeCom;

namespace MeetingApis.Testing;

/// <summary>What the simulated organisation knows of its meeting rooms: the rooms, their bookings, and the calendar entries that go with them.</summary>
internal sealed class WeComRoomBook
{
    private readonly ConcurrentDictionary<string, SimulatedWeComMeetingRoom> _rooms = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SimulatedWeComMeetingRoomBooking> _bookings = new(StringComparer.Ordinal);

    /// <summary>Null is a calendar entry that was deleted.</summary>
    private readonly ConcurrentDictionary<string, (DateTimeOffset Start, DateTimeOffset End)?> _schedules = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, SimulatedWeComMeetingRoom> Rooms => _rooms;

    public IReadOnlyDictionary<string, SimulatedWeComMeetingRoomBooking> Bookings => _bookings;

    public void Set(SimulatedWeComMeetingRoom room) => _rooms[room.MeetingRoomId] = room;

    public void Set(SimulatedWeComMeetingRoomBooking booking) => _bookings[booking.BookingId] = booking;

    public void SetSchedule(string scheduleId, DateTimeOffset start, DateTimeOffset end) => _schedules[scheduleId] = (start, end);

    public void Remove(SimulatedWeComMeetingRoom room) => _rooms.TryRemove(room.MeetingRoomId, out _);

    public void RemoveSchedule(string scheduleId) => _schedules[scheduleId] = null;

    public (DateTimeOffset Start, DateTimeOffset End) FindSchedule(string scheduleId) => _schedules.TryGetValue(scheduleId, out (DateTimeOffset Start, DateTimeOffset End)? times)
        ? times ?? throw WeComGateway.Error(90460, "the schedule has been deleted")
        : throw WeComGateway.Error(90461, "invalid schedule_id");

    public bool HasRoom(string scheduleId) => _bookings.Values.Any(booking => IsStanding(booking) && string.Equals(booking.ScheduleId, scheduleId, StringComparison.Ordinal));

    /// <summary>The room that a request names.</summary>
    public SimulatedWeComMeetingRoom FindRoom(JsonFields body) =>
        _rooms.GetValueOrDefault(body.Integer("meetingroom_id")?.ToString(CultureInfo.InvariantCulture) ?? "") ?? throw WeComGateway.InvalidParameter("meetingroom_id");

    /// <summary>The rooms at the place that a request names, all of them where it names none.</summary>
    public IEnumerable<SimulatedWeComMeetingRoom> FindRooms(JsonFields body)
    {
        (string? city, string? building, string? floor) = (body.Text("city"), body.Text("building"), body.Text("floor"));
        if ((building is not null && city is null) || (floor is not null && building is null))
        {
            throw WeComGateway.InvalidParameter("city");
        }

        return _rooms.Values
            .Where(room => Is(room.City, city) && Is(room.Building, building) && Is(room.Floor, floor))
            .OrderBy(room => long.Parse(room.MeetingRoomId, CultureInfo.InvariantCulture));
    }

    /// <summary>The bookings that stand and touch the time, in their order.</summary>
    public IEnumerable<SimulatedWeComMeetingRoomBooking> BookingsOf(SimulatedWeComMeetingRoom room, DateTimeOffset start, DateTimeOffset end) => _bookings.Values
        .Where(booking => IsStanding(booking) && string.Equals(booking.MeetingRoomId, room.MeetingRoomId, StringComparison.Ordinal))
        .Where(booking => booking.StartTime < end && booking.EndTime > start)
        .OrderBy(booking => booking.StartTime);

    private static bool IsStanding(SimulatedWeComMeetingRoomBooking booking) => booking.Status != WeComMeetingRoomBookingStatus.Cancelled;

    private static bool Is(string value, string? wanted) => wanted is null || string.Equals(value, wanted, StringComparison.Ordinal);
}
