using System.Globalization;
using System.Text;

namespace MeetingApis.Scheduling;

/// <summary>A room of a meeting.</summary>
/// <param name="Room">The room.</param>
/// <param name="Status">Whether it is booked.</param>
public sealed record BookedRoom(Room Room, BookedRoomStatus Status)
{
    /// <summary>The days of a series on which the room is taken by somebody else. Empty if there are none, or the vendor does not tell.</summary>
    public IReadOnlyList<DateOnly> MissingDays { get => field ?? []; init; }

    /// <summary>Why the room is declined, in the vendor's words. Null if it is not, or the vendor gives no reason.</summary>
    public string? Reason { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Room = {Room}, Status = {Status}, MissingDays = {MissingDays.Count}, Reason = {Reason}");
        return true;
    }
}
