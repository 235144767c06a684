namespace MeetingApis.Scheduling;

/// <summary>A room that somebody else holds, as far as the vendor tells.</summary>
/// <param name="Room">The room.</param>
public sealed record RoomConflict(Room Room)
{
    /// <summary>When the other booking begins. Null if the vendor does not tell.</summary>
    public DateTimeOffset? Start { get; init; }

    /// <summary>When the other booking ends. Null if the vendor does not tell.</summary>
    public DateTimeOffset? End { get; init; }

    /// <summary>Who holds the room. Null if the vendor does not tell.</summary>
    public Person? By { get; init; }

    /// <summary>The vendor's text, for people. Null if there is none.</summary>
    public string? Text { get; init; }
}
