namespace MeetingApis.Scheduling.Tests;

/// <summary>A time at which a simulator holds a room.</summary>
/// <param name="RoomId">The room.</param>
/// <param name="Start">The start.</param>
/// <param name="End">The end.</param>
internal sealed record HeldRoom(string RoomId, DateTimeOffset Start, DateTimeOffset End)
{
    /// <summary>The id of the booking; the room's where bookings have none.</summary>
    public string BookingId { get; init; } = RoomId;
}
