namespace MeetingApis.Samples.Booking;

/// <summary>The vendor answered well, but the story cannot be told with what it answered.</summary>
internal sealed class CannotGoOnException(string message) : Exception(message);
