namespace MeetingApis.Internal;

/// <summary>What became of one delivery of one event.</summary>
internal enum EventOutcome
{
    /// <summary>Its handlers succeeded, or it has none.</summary>
    Handled,

    /// <summary>It is in the inbox, from which it is handled.</summary>
    Stored,

    /// <summary>It was handled or stored before.</summary>
    Duplicate,

    /// <summary>An earlier delivery of it is still being handled.</summary>
    Running,

    /// <summary>A handler failed, or was too slow; or the inbox could not store it.</summary>
    Failed,

    /// <summary>It did not pass a check.</summary>
    Refused,
}
