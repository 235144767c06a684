namespace MeetingApis.Scheduling.Internal;

/// <summary>What a vendor said at once to a request for rooms.</summary>
/// <param name="Reference">The meeting, with the bookings that it has now.</param>
/// <param name="Rooms">The rooms; <see cref="BookedRoomStatus.Pending"/> where the answer comes later.</param>
internal sealed record RoomsAnswer(MeetingReference Reference, IReadOnlyList<BookedRoom> Rooms);
