namespace MeetingApis.Internal;

/// <summary>What is known of an event that arrives.</summary>
internal enum EventClaim
{
    /// <summary>Nothing: the caller handles it now.</summary>
    New,

    /// <summary>It is being handled, by an earlier delivery.</summary>
    Running,

    /// <summary>It was handled.</summary>
    Done,
}
