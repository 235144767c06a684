namespace MeetingApis.Testing;

/// <summary>Everything that the simulated organisation holds.</summary>
internal sealed class DingTalkStores
{
    public DingTalkStores()
    {
        Rooms = new(static room => room.RoomId, Check);
        CalendarEvents = new(static held => held.EventId, TakeOut);
        RoomBookings = new(static booking => (booking.EventId, booking.RoomId), Check);
    }

    public SimulatedStore<string, SimulatedDingTalkPerson> People { get; } = new(static person => person.UserId);

    public SimulatedStore<string, SimulatedScheduleConference> Conferences { get; } = new(static conference => conference.ScheduleConferenceId);

    public SimulatedStore<string, SimulatedVideoConference> VideoConferences { get; } = new(static conference => conference.ConferenceId);

    public SimulatedStore<long, SimulatedDingTalkRoomGroup> RoomGroups { get; } = new(static group => group.GroupId);

    public SimulatedStore<string, SimulatedDingTalkRoom> Rooms { get; }

    public SimulatedStore<string, SimulatedDingTalkCalendarEvent> CalendarEvents { get; }

    public SimulatedStore<(string EventId, string RoomId), SimulatedDingTalkRoomBooking> RoomBookings { get; }

    /// <summary>An instance that is an event of its own takes place in its series no more.</summary>
    private void TakeOut(SimulatedDingTalkCalendarEvent held)
    {
        if (held.OriginStartTime is { } start && CalendarEvents.Find(held.SeriesMasterId) is { } series && !series.TakenOut.Contains(start))
        {
            CalendarEvents.Set(series with { TakenOut = [.. series.TakenOut, start] });
        }
    }

    private void Check(SimulatedDingTalkRoom room)
    {
        if (room.GroupId is { } groupId && RoomGroups.Find(groupId) is null)
        {
            throw new ArgumentException($"There is no group {groupId}: add it first.", nameof(room));
        }

        if (room.LabelIds.Any(label => label is < 1 or > 5))
        {
            throw new ArgumentException("A label is 1 to 5.", nameof(room));
        }
    }

    private void Check(SimulatedDingTalkRoomBooking booking)
    {
        if (Rooms.Find(booking.RoomId) is null)
        {
            throw new ArgumentException($"There is no room {booking.RoomId}: add it first.", nameof(booking));
        }
    }
}
