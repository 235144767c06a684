namespace MeetingApis.Testing;

/// <summary>Everything that the simulated organisation holds.</summary>
internal sealed class WeComStores
{
    public SimulatedStore<string, SimulatedWeComPerson> People { get; } = new(static person => person.UserId);

    public SimulatedStore<string, SimulatedWeComCalendar> Calendars { get; } = new(static calendar => calendar.CalendarId);

    public SimulatedStore<string, SimulatedWeComSchedule> Schedules { get; } = new(static schedule => schedule.ScheduleId);

    public SimulatedStore<string, SimulatedWeComMeeting> Meetings { get; } = new(static meeting => meeting.MeetingId);

    public SimulatedStore<string, SimulatedWeComMeetingRoom> MeetingRooms { get; } = new(static room => room.MeetingRoomId);

    public SimulatedStore<string, SimulatedWeComMeetingRoomBooking> MeetingRoomBookings { get; } = new(static booking => booking.BookingId);
}
