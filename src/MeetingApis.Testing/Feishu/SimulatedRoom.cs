namespace MeetingApis.Testing;

/// <summary>A meeting room in <see cref="FeishuSimulator"/>.</summary>
/// <param name="RoomId">The room's id, <c>omm_...</c>.</param>
/// <param name="Name">The name that people see.</param>
/// <param name="RoomLevelId">The level that the room lies on, <c>omb_...</c>. Levels do not nest here.</param>
public sealed record SimulatedRoom(string RoomId, string Name, string RoomLevelId);
