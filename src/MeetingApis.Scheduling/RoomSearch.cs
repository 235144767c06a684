using System.Globalization;
using System.Text;

namespace MeetingApis.Scheduling;

/// <summary>What a search for rooms found: every room of the area is in one of the two lists.</summary>
public sealed record RoomSearch
{
    /// <summary>The time for which the vendor was asked, after rounding.</summary>
    public required MeetingTime Searched { get; init; }

    /// <summary>The rooms that are free, those with the fewest sufficient seats first. Empty if none is.</summary>
    public IReadOnlyList<Room> Free { get => field ?? []; init; }

    /// <summary>The rooms that are not, each with the reason. Empty if all are free.</summary>
    public IReadOnlyList<ExcludedRoom> Excluded { get => field ?? []; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Searched = {Searched}, Free = {Free.Count}, Excluded = {Excluded.Count}");
        return true;
    }
}
