namespace MeetingApis.Testing;

/// <summary>Which event has which room. A room is taken while its booking waits for approval, too.</summary>
internal sealed class DingTalkRoomBook(
    SimulatedStore<string, SimulatedDingTalkRoom> rooms,
    SimulatedStore<(string EventId, string RoomId), SimulatedDingTalkRoomBooking> bookings,
    SimulatedStore<string, SimulatedDingTalkCalendarEvent> events,
    DingTalkRoomRules rules)
{
    private const int MostRooms = 5;

    public SimulatedDingTalkRoom Find(string roomId) => rooms.Find(roomId) ?? throw DingTalkCalendarErrors.InvalidParameter("roomId invalid");

    /// <summary>The rooms that an event asked for, with their answers.</summary>
    public IEnumerable<(SimulatedDingTalkRoomBooking Booking, string Name)> Of(string eventId) =>
        bookings.All.Where(booking => string.Equals(booking.EventId, eventId, StringComparison.Ordinal)).Select(booking => (booking, rooms.Find(booking.RoomId)?.Name ?? ""));

    /// <summary>When a room is taken within a time, and by what.</summary>
    public IEnumerable<(DingTalkOccurrence? Occurrence, SimulatedDingTalkRoomBooking Booking, DateTimeOffset Start, DateTimeOffset End)> TakenTimesOf(string roomId, DateTimeOffset start, DateTimeOffset end) =>
        bookings.All
            .Where(booking => booking.HoldsRoom && string.Equals(booking.RoomId, roomId, StringComparison.Ordinal))
            .SelectMany(booking => TimesOf(booking, end), (booking, time) => (time.Occurrence, booking, time.Start, time.End))
            .Where(taken => taken.Start < end && taken.End > start)
            .OrderBy(taken => taken.Start);

    /// <summary>Books all of the rooms, or refuses and books none. One that the event has already stays as it is.</summary>
    public void Book(SimulatedDingTalkCalendarEvent held, IEnumerable<string> roomIds)
    {
        SimulatedDingTalkRoom[] wanted = [.. roomIds.Distinct(StringComparer.Ordinal).Select(Find)];
        string[] had = [.. Of(held.EventId).Select(static row => row.Booking.RoomId)];
        if (wanted.Select(static room => room.RoomId).Union(had, StringComparer.Ordinal).Count() > MostRooms)
        {
            throw DingTalkCalendarErrors.InvalidParameter("attendees batch size too large. Maximum allowed:5");
        }

        SimulatedDingTalkRoom[] missing = [.. wanted.Where(room => bookings.Find((held.EventId, room.RoomId)) is not { HoldsRoom: true })];
        foreach (SimulatedDingTalkRoom room in missing)
        {
            if (rules.ReasonAgainst(room, held) is { } reason)
            {
                throw DingTalkCalendarErrors.RoomRefused(room, reason);
            }

            ThrowIfTaken(room.RoomId, held, DingTalkCalendarErrors.RoomBusy);
        }

        foreach (SimulatedDingTalkRoom room in missing)
        {
            bookings.Set(BookingOf(room, held));
        }
    }

    /// <summary>Takes the rooms of an event along to its new time, or refuses because one cannot come. Who approves is asked again.</summary>
    public void Move(SimulatedDingTalkCalendarEvent moved)
    {
        SimulatedDingTalkRoomBooking[] own = [.. Of(moved.EventId).Select(static row => row.Booking).Where(static booking => booking.HoldsRoom)];
        foreach (SimulatedDingTalkRoomBooking booking in own)
        {
            if (rules.ReasonAgainst(Find(booking.RoomId), moved) is not null)
            {
                throw InvalidRoom();
            }

            ThrowIfTaken(booking.RoomId, moved, InvalidRoom);
        }

        foreach (SimulatedDingTalkRoomBooking booking in own)
        {
            bookings.Set(BookingOf(Find(booking.RoomId), moved));
        }
    }

    /// <summary>Writes down who has the rooms of an event now.</summary>
    public void HandOver(SimulatedDingTalkCalendarEvent held)
    {
        foreach ((SimulatedDingTalkRoomBooking booking, _) in Of(held.EventId))
        {
            bookings.Set(booking with { OrganizerUnionId = held.OrganizerUnionId });
        }
    }

    /// <summary>Gives rooms of an event back, or refuses because one of them is none at all. One that the event does not have is none of its business.</summary>
    public void GiveBack(string eventId, IEnumerable<string> roomIds) => Release(eventId, [.. roomIds.Select(roomId => Find(roomId).RoomId)]);

    public void ReleaseAll(string eventId) => Release(eventId, [.. Of(eventId).Select(static row => row.Booking.RoomId)]);

    /// <summary>A room's answer to an event. A room that declined and was given away cannot accept any more.</summary>
    public void Answer(SimulatedDingTalkCalendarEvent held, string roomId, string responseStatus)
    {
        SimulatedDingTalkRoomBooking booking = bookings.Find((held.EventId, roomId)) ?? throw DingTalkCalendarErrors.ItemNotFound();
        SimulatedDingTalkRoomBooking answered = booking with { ResponseStatus = responseStatus };
        if (answered.HoldsRoom)
        {
            ThrowIfTaken(roomId, held, DingTalkCalendarErrors.RoomBusy);
        }

        bookings.Set(answered);
    }

    private void Release(string eventId, IReadOnlyList<string> roomIds)
    {
        foreach (string roomId in roomIds)
        {
            bookings.Remove((eventId, roomId));
        }
    }

    private static RefusedException InvalidRoom() => DingTalkCalendarErrors.InvalidParameter("Meeting room invalid");

    private static SimulatedDingTalkRoomBooking BookingOf(SimulatedDingTalkRoom room, SimulatedDingTalkCalendarEvent held) => new(held.EventId, room.RoomId)
    {
        StartTime = held.StartTime,
        EndTime = held.EndTime,
        OrganizerUnionId = held.OrganizerUnionId,
        ResponseStatus = room.NeedsApproval ? "tentative" : "accepted",
    };

    private void ThrowIfTaken(string roomId, SimulatedDingTalkCalendarEvent held, Func<RefusedException> refusal)
    {
        // Series are looked through for a year.
        DateTimeOffset horizon = DingTalkCalendarTimes.YearAfter(held.StartTime);
        DingTalkOccurrence[] wanted = [.. DingTalkOccurrence.Of(held, horizon)];
        if (TakenTimesOf(roomId, held.StartTime, horizon)
            .Where(taken => !IsOf(held, taken.Booking.EventId))
            .Any(taken => wanted.Any(occurrence => occurrence.Touches(taken.Start, taken.End))))
        {
            throw refusal();
        }
    }

    /// <summary>Whether an event is this one, or an instance of this series.</summary>
    private bool IsOf(SimulatedDingTalkCalendarEvent held, string eventId) =>
        string.Equals(eventId, held.EventId, StringComparison.Ordinal) || string.Equals(events.Find(eventId)?.SeriesMasterId, held.EventId, StringComparison.Ordinal);

    private IEnumerable<(DingTalkOccurrence? Occurrence, DateTimeOffset Start, DateTimeOffset End)> TimesOf(SimulatedDingTalkRoomBooking booking, DateTimeOffset until) =>
        events.Find(booking.EventId) is { } held
            ? DingTalkOccurrence.Of(held, until).Where(_ => !held.IsCancelled).Select(occurrence => ((DingTalkOccurrence?)occurrence, occurrence.Start, occurrence.End))
            : [(null, booking.StartTime, booking.EndTime)];
}
