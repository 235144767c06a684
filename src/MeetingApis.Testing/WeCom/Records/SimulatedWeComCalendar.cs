namespace MeetingApis.Testing;

/// <summary>A calendar of the app in <see cref="WeComSimulator"/>. A meeting in any other is refused with 400036.</summary>
/// <param name="CalendarId">The calendar's id, at most 64 bytes.</param>
public sealed record SimulatedWeComCalendar(string CalendarId);
