namespace MeetingApis.Samples.RoomBoard;

/// <summary>A room on the board: its name, how many it seats where that is known, and the day's bookings in their order.</summary>
internal sealed record RoomDay(string Name, int? Seats, IReadOnlyList<Booking> Bookings);
