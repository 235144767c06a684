namespace MeetingApis.Testing;

/// <summary>Where a meeting in <see cref="WeComSimulator"/> stands. The numbers are the vendor's.</summary>
public enum SimulatedWeComMeetingStatus
{
    /// <summary>Booked, and the only state in which a meeting can be changed.</summary>
    NotStarted = 1,

    /// <summary>Running.</summary>
    InProgress = 2,

    /// <summary>Over.</summary>
    Ended = 3,

    /// <summary>The meeting was cancelled.</summary>
    Cancelled = 4,

    /// <summary>The time of the meeting has passed, but it did not take place.</summary>
    Expired = 5,
}
