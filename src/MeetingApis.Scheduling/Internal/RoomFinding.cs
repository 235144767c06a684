namespace MeetingApis.Scheduling.Internal;

/// <summary>What a vendor said of one room.</summary>
/// <param name="RoomId">The room.</param>
internal sealed record RoomFinding(string RoomId)
{
    /// <summary>When it is held.</summary>
    public IReadOnlyList<BusyTime> Busy { get => field ?? []; init; }

    /// <summary>Why the vendor did not say it; null if it did.</summary>
    public string? Problem { get; init; }

    /// <summary>Of which kind the problem is.</summary>
    public RoomExclusion ProblemKind { get; init; }
}
