using MeetingApis.Scheduling;

namespace MeetingApis.Samples.Scheduler;

/// <summary>A room on a day.</summary>
/// <param name="Room">The room.</param>
/// <param name="Exclusion">Why it is not free all day, and who holds it when. Null if it is.</param>
internal sealed record RoomOfDay(Room Room, ExcludedRoom? Exclusion);
