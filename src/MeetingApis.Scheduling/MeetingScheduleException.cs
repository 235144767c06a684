namespace MeetingApis.Scheduling;

/// <summary>
/// A plan was not carried out. What was done was undone, except for <see cref="LeftBehind"/>. The inner exception is the
/// vendor's, if a call failed. Next step: change the plan, or call again with the same plan.
/// </summary>
public sealed class MeetingScheduleException : MeetingApiException
{
    /// <summary>Creates an exception with a general message.</summary>
    public MeetingScheduleException()
        : base("The meeting was not scheduled.")
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    /// <param name="message">What happened.</param>
    public MeetingScheduleException(string? message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message and a cause.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">The cause of the failure, or null.</param>
    public MeetingScheduleException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc/>
    public override MeetingErrorCategory Category => MeetingErrorCategory.Schedule;

    /// <summary>What the plan needs and the vendor cannot do, all of it. Nothing was sent then. Empty in other cases.</summary>
    public IReadOnlyList<SchedulingCapability> MissingFacets { get; init; } = [];

    /// <summary>The rooms that somebody else holds, as far as the vendor tells. Empty in other cases.</summary>
    public IReadOnlyList<RoomConflict> Conflicts { get; init; } = [];

    /// <summary>What could not be undone, with its ids at the vendor. Empty if nothing was left behind.</summary>
    public IReadOnlyList<LeftBehind> LeftBehind { get; init; } = [];

    /// <summary>The meeting that the key already belongs to, if it was made from another plan; or the one that was left behind. Null in other cases, and where its id is not known.</summary>
    public ScheduledMeetingId? Existing { get; init; }
}
