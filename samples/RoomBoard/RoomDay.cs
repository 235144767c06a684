namespace MeetingApis.Samples.RoomBoard;

/// <summary>A room on the board.</summary>
/// <param name="Name">The room's name.</param>
/// <param name="Seats">How many people it seats. Null where that is not known.</param>
/// <param name="Bookings">The day's bookings, in their order.</param>
internal sealed record RoomDay(string Name, int? Seats, IReadOnlyList<Booking> Bookings)
{
    /// <summary>Why nobody can book the room, or not without more ado. Null where nothing is against it.</summary>
    public string? Restriction { get; init; }

    /// <summary>Whether the room is out of use, and not only hard to get.</summary>
    public bool IsClosed { get; init; }
}
