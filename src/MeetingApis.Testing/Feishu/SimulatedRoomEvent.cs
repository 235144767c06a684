namespace MeetingApis.Testing;

/// <summary>A calendar event that holds a room in <see cref="FeishuSimulator"/>. A snapshot: read it again after a reply.</summary>
/// <param name="RoomId">The held room's id, <c>omm_...</c>.</param>
/// <param name="Uid">The event's uid.</param>
/// <param name="OriginalTime">0 for a single event or a whole series; the unix seconds of the original start for an exception of a series.</param>
/// <param name="Reply">The last reply, for example <c>NOT_CHECK_IN</c>; null until there was one.</param>
public sealed record SimulatedRoomEvent(string RoomId, string Uid, long OriginalTime, string? Reply = null);
