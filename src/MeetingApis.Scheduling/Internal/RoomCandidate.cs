namespace MeetingApis.Scheduling.Internal;

/// <summary>A room that exists, and whether something besides other bookings excludes it.</summary>
/// <param name="Room">The room.</param>
/// <param name="Exclusion">Why it cannot be booked at all; null if it can.</param>
internal sealed record RoomCandidate(Room Room, ExcludedRoom? Exclusion = null);
