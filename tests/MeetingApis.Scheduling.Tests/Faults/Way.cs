namespace MeetingApis.Scheduling.Tests;

/// <summary>A way in which a call ends badly.</summary>
public enum Way
{
    /// <summary>The vendor refuses it for good.</summary>
    Refused,

    /// <summary>The vendor is down.</summary>
    Unavailable,

    /// <summary>The connection is cut before the vendor does anything.</summary>
    Disconnected,

    /// <summary>The vendor does it, and the connection is cut before it can say so.</summary>
    AnswerLost,

    /// <summary>The caller gives up, and the vendor does it when the flow has long ended.</summary>
    Late,

    /// <summary>The caller cancels before it is sent.</summary>
    CancelledBefore,

    /// <summary>The caller cancels when the vendor has done it.</summary>
    CancelledAfter,

    /// <summary>The vendor is down from then on.</summary>
    DownBefore,

    /// <summary>The vendor does it, and is down from then on.</summary>
    DownAfter,

    /// <summary>The process dies before it is sent.</summary>
    KilledBefore,

    /// <summary>The process dies when the vendor has done it.</summary>
    KilledAfter,
}
