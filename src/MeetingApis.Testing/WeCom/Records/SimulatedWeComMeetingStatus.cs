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

    /// <summary>Called off.</summary>
    Cancelled = 4,

    /// <summary>Its time has passed and nobody came.</summary>
    Expired = 5,
}
