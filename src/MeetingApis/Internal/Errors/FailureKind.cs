namespace MeetingApis.Internal;

/// <summary>What a failure says about the requested work. Together with the operation's safety it decides on a retry.</summary>
internal enum FailureKind
{
    /// <summary>The vendor decided. Sending the same again gives the same.</summary>
    Definitive = 0,

    /// <summary>Nothing was sent: name resolution, connection, TLS.</summary>
    NotSent,

    /// <summary>Nothing was sent, because a wait is in force that does not fit the call's time.</summary>
    Refused,

    /// <summary>The vendor refused to run it because of the number of calls.</summary>
    Throttled,

    /// <summary>The vendor did not run it, because somebody else was changing the same record, or because an earlier send of the same request is still running.</summary>
    Contended,

    /// <summary>The vendor refused to run it because of the access token.</summary>
    TokenRejected,

    /// <summary>
    /// The work may have been done: the connection was lost, there was no answer in time, the answer was cut short or
    /// did not come from the API, or the vendor failed.
    /// </summary>
    Ambiguous,

    /// <summary>A handler of the host sent the request a second time, which was refused. Only that handler knows the result of the first send.</summary>
    SentTwice,
}
