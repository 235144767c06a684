namespace MeetingApis.Testing;

/// <summary>What a member has answered to a schedule in <see cref="WeComSimulator"/>. The numbers are the vendor's.</summary>
public enum SimulatedWeComResponse
{
    /// <summary>No answer yet.</summary>
    Pending = 0,

    /// <summary>Perhaps.</summary>
    Tentative = 1,

    /// <summary>Accepted, with all occurrences.</summary>
    Accepted = 2,

    /// <summary>Accepted, for one occurrence.</summary>
    AcceptedOnce = 3,

    /// <summary>Declined.</summary>
    Declined = 4,
}
