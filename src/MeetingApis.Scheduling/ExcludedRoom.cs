using System.Globalization;
using System.Text;

namespace MeetingApis.Scheduling;

/// <summary>A room that is not free.</summary>
/// <param name="Room">The room.</param>
/// <param name="Reason">Why it is not.</param>
/// <param name="Explanation">The reason in one sentence, for people.</param>
public sealed record ExcludedRoom(Room Room, RoomExclusion Reason, string Explanation)
{
    /// <summary>Who holds the room, in the order of time. Empty if it is excluded for another reason.</summary>
    public IReadOnlyList<RoomConflict> Conflicts { get => field ?? []; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Room = {Room}, Reason = {Reason}, Explanation = {Explanation}, Conflicts = {Conflicts.Count}");
        return true;
    }
}
