using System.Runtime.InteropServices;

namespace MeetingApis.Scheduling;

/// <summary>How far a search for rooms is.</summary>
/// <param name="Done">How many rooms have been looked at.</param>
/// <param name="Total">How many rooms the area has.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct RoomSearchProgress(int Done, int Total);
