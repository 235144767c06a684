namespace MeetingApis.Scheduling.WeCom;

/// <summary>What is remembered of a meeting that asked for a room.</summary>
/// <param name="BookingId">The booking that it is known to have; null if none is.</param>
/// <param name="IsOpen">Whether it asked, and the answer is not known: it may have a booking that nobody knows.</param>
internal sealed record WeComRoomAttempt(string? BookingId, bool IsOpen);
