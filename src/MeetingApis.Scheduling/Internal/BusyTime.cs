namespace MeetingApis.Scheduling.Internal;

/// <summary>A time at which a room is held.</summary>
/// <param name="Start">The start; null if the vendor does not tell.</param>
/// <param name="End">The end; null if the vendor does not tell.</param>
internal sealed record BusyTime(DateTimeOffset? Start, DateTimeOffset? End)
{
    /// <summary>The ids by which the holder can be recognised.</summary>
    public IReadOnlyList<string> HolderIds { get => field ?? []; init; }

    public Person? By { get; init; }

    /// <summary>Whether it reaches into a time. What a vendor does not tell does.</summary>
    public bool Overlaps(MeetingTime during) => (Start is null || Start < during.End) && (End is null || End > during.Start);
}
