namespace MeetingApis.Testing;

/// <summary>A meeting room that an event in <see cref="DingTalkSimulator"/> asked for. A snapshot: read it again after a change.</summary>
/// <param name="EventId">
/// The event's id. Where the simulator holds that event, the room is taken whenever the event takes place; any other id stands
/// for an event that nobody can read, and takes the room once.
/// </param>
/// <param name="RoomId">The room's id.</param>
public sealed record SimulatedDingTalkRoomBooking(string EventId, string RoomId)
{
    /// <summary>When the event begins.</summary>
    public required DateTimeOffset StartTime { get; init; }

    /// <summary>When the event ends.</summary>
    public required DateTimeOffset EndTime { get; init; }

    /// <summary>The unionId of the event's organizer.</summary>
    public required string OrganizerUnionId { get; init; }

    /// <summary>
    /// What became of it: <c>accepted</c>, the default, <c>tentative</c> while it waits for approval, or <c>declined</c>, which
    /// leaves the room free. Set another one to approve or to decline it.
    /// </summary>
    public string ResponseStatus { get; init; } = "accepted";

    internal bool HoldsRoom => !string.Equals(ResponseStatus, "declined", StringComparison.Ordinal);
}
