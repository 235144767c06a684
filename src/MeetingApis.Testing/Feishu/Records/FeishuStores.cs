namespace MeetingApis.Testing;

/// <summary>Everything that the simulated organisation holds.</summary>
internal sealed class FeishuStores
{
    /// <summary>The level that a room lies on when nothing else is said.</summary>
    public const string DefaultRoomLevelId = "omb_57c9cc7d9a81e27e54c8fabfd02759e7";

    /// <param name="appId">The app's id.</param>
    public FeishuStores(string appId)
    {
        AppId = appId;
        App = new SimulatedFeishuPerson("ou_" + appId[(appId.IndexOf('_', StringComparison.Ordinal) + 1)..]) { Name = "Simulated App" };
        People = new(static person => person.OpenId, person => Calendars.Ensure(PrimaryOf(person)));
        Rooms = new(static room => room.RoomId, EnsureLevel);
        RoomReservations = new(static booking => booking.Key, booking => EnsureRoom(booking.RoomId));
        CalendarEvents = new(static made => made.EventId, EnsureBookings);
    }

    public string AppId { get; }

    /// <summary>The app as a person, its bot: it owns a calendar and organizes events. It is not one of <see cref="People"/>.</summary>
    public SimulatedFeishuPerson App { get; }

    public SimulatedStore<string, SimulatedFeishuPerson> People { get; }

    public SimulatedStore<string, SimulatedReserve> Reserves { get; } = new(static reserve => reserve.Id);

    public SimulatedStore<string, SimulatedFeishuMeeting> Meetings { get; } = new(static meeting => meeting.Id);

    public SimulatedStore<string, SimulatedFeishuRoomLevel> RoomLevels { get; } = new(static level => level.RoomLevelId);

    public SimulatedStore<string, SimulatedFeishuRoom> Rooms { get; }

    /// <summary>The one place that knows when a room is taken.</summary>
    public SimulatedStore<(string RoomId, string Uid, long OriginalTime), SimulatedFeishuRoomReservation> RoomReservations { get; }

    public SimulatedStore<string, SimulatedFeishuCalendar> Calendars { get; } = new(static calendar => calendar.CalendarId);

    public SimulatedStore<string, SimulatedFeishuCalendarEvent> CalendarEvents { get; }

    /// <summary>The ids of events that were deleted by a call.</summary>
    public HashSet<string> DeletedEventIds { get; } = new(StringComparer.Ordinal);

    /// <summary>The events that were created with an idempotency key, as they were then.</summary>
    public Dictionary<(string CalendarId, string Key), SimulatedFeishuCalendarEvent> CreatedByKey { get; } = [];

    /// <summary>The calendar that a person, or the app, always has.</summary>
    public SimulatedFeishuCalendar PrimaryOf(SimulatedFeishuPerson person) =>
        new(person.CalendarId) { OwnerId = person == App ? null : person.OpenId, Summary = person.Name, IsPrimary = true };

    /// <summary>Whose calendar it is.</summary>
    public SimulatedFeishuPerson OwnerOf(SimulatedFeishuCalendar? calendar) => calendar?.OwnerId is { } openId ? People.Find(openId) ?? new SimulatedFeishuPerson(openId) : App;

    /// <summary>A room's booking as its event says it; what a booking alone knows is taken from the one before.</summary>
    public SimulatedFeishuRoomReservation BookingOf(SimulatedFeishuCalendarEvent made, SimulatedFeishuAttendee room, SimulatedFeishuRoomReservation? before = null)
    {
        SimulatedFeishuPerson organizer = OwnerOf(Calendars.Find(made.CalendarId));
        bool isApp = organizer == App;
        SimulatedFeishuPerson reserver = (isApp ? People.Find(room.OperatorId) : null) ?? organizer;
        return (before ?? new SimulatedFeishuRoomReservation { RoomId = room.Id, Uid = made.Uid, OriginalTime = made.OriginalTime, StartTime = made.StartTime, EndTime = made.EndTime }).For(made, reserver, isApp ? AppId : null);
    }

    /// <summary>The single event or series with a uid; null for none.</summary>
    public SimulatedFeishuCalendarEvent? SeriesOf(string uid) => CalendarEvents.Find(uid + "_0");

    /// <summary>Takes an instance out of its series, which then takes place at that time no more, and of the bookings of the series.</summary>
    public void TakeOut(string uid, long originalTime)
    {
        if (originalTime == 0 || SeriesOf(uid) is not { } series || series.TakenOut.Contains(originalTime))
        {
            return;
        }

        SimulatedFeishuCalendarEvent rest = series with { TakenOut = [.. series.TakenOut, originalTime] };
        CalendarEvents.Set(rest);
        foreach (SimulatedFeishuRoomReservation booking in RoomReservations.All.Where(booking => booking.OriginalTime == 0 && string.Equals(booking.Uid, uid, StringComparison.Ordinal)))
        {
            RoomReservations.Set(booking with { TakenOut = rest.TakenOut });
        }
    }

    private void EnsureLevel(SimulatedFeishuRoom room) => RoomLevels.Ensure(new SimulatedFeishuRoomLevel(room.RoomLevelId, room.RoomLevelId));

    private void EnsureRoom(string roomId) => Rooms.Ensure(new SimulatedFeishuRoom(roomId, roomId, DefaultRoomLevelId));

    private void EnsureBookings(SimulatedFeishuCalendarEvent made)
    {
        TakeOut(made.Uid, made.OriginalTime);
        Calendars.Ensure(new SimulatedFeishuCalendar(made.CalendarId));
        foreach (SimulatedFeishuAttendee room in made.Attendees.Where(static attendee => attendee.Type == SimulatedFeishuAttendeeType.Room))
        {
            RoomReservations.Ensure(BookingOf(made, room));
        }
    }
}
