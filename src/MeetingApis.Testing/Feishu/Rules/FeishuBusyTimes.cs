namespace MeetingApis.Testing;

/// <summary>When people and rooms are taken.</summary>
internal sealed class FeishuBusyTimes(FeishuStores stores)
{
    /// <summary>The times of a person: of what they organize, and of what they have not declined.</summary>
    public IEnumerable<(DateTimeOffset Start, DateTimeOffset End, SimulatedFeishuRsvp Rsvp)> OfPerson(SimulatedFeishuPerson person, DateTimeOffset from, DateTimeOffset to, bool onlyBusy) => stores.CalendarEvents.All
        .Select(made => (Event: made, Rsvp: made.FindPerson(person)?.Rsvp ?? (string.Equals(made.CalendarId, person.CalendarId, StringComparison.Ordinal) ? SimulatedFeishuRsvp.Accept : SimulatedFeishuRsvp.Decline)))
        .Where(seen => seen.Rsvp != SimulatedFeishuRsvp.Decline && (!onlyBusy || FeishuCalendarEventJson.IsBusyIn(seen.Event, person.CalendarId)))
        .SelectMany(seen => FeishuOccurrences.Within(FeishuOccurrences.Of(seen.Event), from, to).Select(time => (time.Start, time.End, seen.Rsvp)))
        .OrderBy(static time => time.Start);

    /// <summary>The bookings that hold a room, each as often as it takes place.</summary>
    public IEnumerable<SimulatedFeishuRoomReservation> OfRoom(string roomId, DateTimeOffset from, DateTimeOffset to) => stores.RoomReservations.All
        .Where(booking => booking.HoldsRoom && string.Equals(booking.RoomId, roomId, StringComparison.Ordinal))
        .SelectMany(booking => FeishuOccurrences.Within(FeishuOccurrences.Of(booking), from, to).Select(time => booking with { StartTime = time.Start, EndTime = time.End }))
        .OrderBy(static booking => booking.StartTime);
}
