namespace MeetingApis.Testing;

/// <summary>What somebody, or a room, answered to an invitation in <see cref="FeishuSimulator"/>.</summary>
public enum SimulatedFeishuRsvp
{
    /// <summary>No answer yet (<c>needs_action</c>).</summary>
    NeedsAction,

    /// <summary>Comes, or is booked (<c>accept</c>).</summary>
    Accept,

    /// <summary>May come (<c>tentative</c>).</summary>
    Tentative,

    /// <summary>Does not come, or could not be booked (<c>decline</c>).</summary>
    Decline,
}
