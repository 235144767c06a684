namespace MeetingApis;

/// <summary>What a meeting room answered to an event that it was added to. Vendors accept the room at once and book it later.</summary>
/// <param name="Status">The answer, or that there was none in time.</param>
/// <param name="Reason">The vendor's reason, a text for people. Null when it gave none.</param>
public sealed record RoomAnswer(RoomAnswerStatus Status, string? Reason = null);
