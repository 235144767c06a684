namespace MeetingApis.Testing;

/// <summary>Answers the bookings of rooms: each room takes its time, and the first to be answered has the room.</summary>
internal sealed class FeishuRoomDesk(FeishuStores stores, TimeProvider time)
{
    /// <summary>Keeps the bookings of an event in step with it. The rooms are asked anew where they have not been asked yet, and where its time changes.</summary>
    public void Book(SimulatedFeishuCalendarEvent made, bool isAsked)
    {
        SimulatedFeishuAttendee[] rooms = [.. made.Attendees.Where(static attendee => attendee.Type == SimulatedFeishuAttendeeType.Room)];
        foreach (SimulatedFeishuRoomReservation given in BookingsOf(made).Where(booking => !rooms.Any(room => room.Is(SimulatedFeishuAttendeeType.Room, booking.RoomId))))
        {
            stores.RoomReservations.Remove(given.Key);
        }

        foreach (SimulatedFeishuAttendee room in rooms)
        {
            SimulatedFeishuRoomReservation? before = stores.RoomReservations.Find((room.Id, made.Uid, made.OriginalTime));
            SimulatedFeishuRoomReservation booking = stores.BookingOf(made, room, before);
            stores.RoomReservations.Set(before is null || isAsked ? Ask(booking, room) : booking);
        }
    }

    /// <summary>Gives an instance of a series, which becomes an event of its own, the rooms that the series has, with their answers.</summary>
    public void CopyBookings(SimulatedFeishuCalendarEvent exception)
    {
        foreach (SimulatedFeishuRoomReservation booking in stores.RoomReservations.All.Where(booking => booking.OriginalTime == 0 && string.Equals(booking.Uid, exception.Uid, StringComparison.Ordinal)))
        {
            stores.RoomReservations.Set(booking with { OriginalTime = exception.OriginalTime });
        }
    }

    /// <summary>Asks a room again that has declined.</summary>
    public void AskAgain(SimulatedFeishuCalendarEvent made, SimulatedFeishuAttendee room)
    {
        if (stores.RoomReservations.Find((room.Id, made.Uid, made.OriginalTime)) is { HoldsRoom: false } declined)
        {
            stores.RoomReservations.Set(Ask(declined, room));
        }
    }

    /// <summary>Gives free what an event holds.</summary>
    public void Free(SimulatedFeishuCalendarEvent made)
    {
        foreach (SimulatedFeishuRoomReservation booking in stores.RoomReservations.All.Where(booking => IsOf(made, booking)))
        {
            stores.RoomReservations.Remove(booking.Key);
        }
    }

    /// <summary>Answers the bookings whose time has come, in the order in which they were made.</summary>
    public void Settle()
    {
        foreach (SimulatedFeishuRoomReservation booking in stores.RoomReservations.All.Where(static booking => booking.Rsvp == SimulatedFeishuRsvp.NeedsAction).OrderBy(static booking => booking.AskedAt))
        {
            if (stores.Rooms.Find(booking.RoomId) is { AnswersAfter: { } wait } room && booking.AskedAt + wait <= time.GetUtcNow() && AnswerOf(booking, room) is { } answer)
            {
                stores.RoomReservations.Set(booking with { Rsvp = answer });
            }
        }
    }

    /// <summary>A room's answer; null while somebody has to approve.</summary>
    private SimulatedFeishuRsvp? AnswerOf(SimulatedFeishuRoomReservation booking, SimulatedFeishuRoom room) =>
        room.IsDisabled || !IsOpen(booking, room) || (room.NeedsApproval && string.IsNullOrEmpty(booking.ApprovalReason)) || IsTaken(booking) ? SimulatedFeishuRsvp.Decline
        : room.NeedsApproval ? null
        : SimulatedFeishuRsvp.Accept;

    private bool IsTaken(SimulatedFeishuRoomReservation booking)
    {
        SimulatedFeishuRoomReservation[] others = [.. stores.RoomReservations.All.Where(other =>
            other.Rsvp == SimulatedFeishuRsvp.Accept && other.Key != booking.Key && string.Equals(other.RoomId, booking.RoomId, StringComparison.Ordinal))];
        return FeishuOccurrences.Of(booking).Any(time =>
            others.Any(other => FeishuOccurrences.Within(FeishuOccurrences.Of(other), time.Start, time.End).Any()));
    }

    private static bool IsOpen(SimulatedFeishuRoomReservation booking, SimulatedFeishuRoom room)
    {
        TimeSpan length = booking.EndTime - booking.StartTime;
        TimeSpan start = ChinaTime.Of(booking.StartTime).TimeOfDay;
        bool hasHours = room.OpensAt is not null || room.ClosesAt is not null;
        return length <= (room.LongestBooking ?? TimeSpan.MaxValue)
            && (!hasHours || (start >= (room.OpensAt?.ToTimeSpan() ?? TimeSpan.Zero) && start + length <= (room.ClosesAt?.ToTimeSpan() ?? TimeSpan.FromDays(1))));
    }

    private SimulatedFeishuRoomReservation Ask(SimulatedFeishuRoomReservation booking, SimulatedFeishuAttendee room) => booking with
    {
        Rsvp = SimulatedFeishuRsvp.NeedsAction,
        Reply = null,
        AskedAt = time.GetUtcNow(),
        ApprovalReason = room.ApprovalReason,
    };

    /// <summary>Whether a booking is one of an event, or of an instance of a series.</summary>
    private static bool IsOf(SimulatedFeishuCalendarEvent made, SimulatedFeishuRoomReservation booking) =>
        string.Equals(booking.Uid, made.Uid, StringComparison.Ordinal) && (made.OriginalTime == 0 || booking.OriginalTime == made.OriginalTime);

    private IEnumerable<SimulatedFeishuRoomReservation> BookingsOf(SimulatedFeishuCalendarEvent made) =>
        stores.RoomReservations.All.Where(booking => booking.OriginalTime == made.OriginalTime && string.Equals(booking.Uid, made.Uid, StringComparison.Ordinal));
}
