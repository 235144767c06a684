namespace MeetingApis.Scheduling.Internal;

/// <summary>What is known of the meeting of a key.</summary>
/// <param name="Meeting">The meeting that the key has; null if it has none.</param>
/// <param name="IsComplete">Whether nothing is left to do for it.</param>
/// <param name="Generation">The generation of the meeting, or of the one to create.</param>
internal readonly record struct KeyFinding(ScheduledMeeting? Meeting, bool IsComplete, int Generation)
{
    /// <summary>Whether a meeting of this generation may have been deleted.</summary>
    public bool MayBeUsedUp { get; init; }

    /// <summary>Whether an earlier call may have finished the meeting: people know of it, so that it is not undone.</summary>
    public bool MayBeFinished { get; init; }
}
