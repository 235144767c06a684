namespace MeetingApis.Testing;

/// <summary>A calendar entry of the app in <see cref="WeComSimulator"/>, for which a meeting room can be booked. Any other is refused with 90461.</summary>
public sealed record SimulatedWeComSchedule
{
    /// <summary>The entry's id.</summary>
    public required string ScheduleId { get; init; }

    /// <summary>When it begins.</summary>
    public required DateTimeOffset StartTime { get; init; }

    /// <summary>When it ends.</summary>
    public required DateTimeOffset EndTime { get; init; }

    /// <summary>Whether it was deleted, so that a booking for it is refused with 90460.</summary>
    public bool IsDeleted { get; init; }
}
