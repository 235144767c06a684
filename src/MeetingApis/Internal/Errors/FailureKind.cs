namespace MeetingApis.Internal;

/// <summary>What a failure says about the work that was asked for: the one input, beside the operation's safety, to the decision on a retry.</summary>
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

    /// <summary>The vendor did not run it, because somebody else was changing the same record.</summary>
    Contended,

    /// <summary>The vendor refused to run it because of the access token.</summary>
    TokenRejected,

    /// <summary>It may have been done: connection lost, no answer in time, an answer that is cut short or no answer of the API, a failure on the vendor's side.</summary>
    Ambiguous,

    /// <summary>A handler of the host sent the request a second time, which was refused. What became of the first is known to that handler alone.</summary>
    SentTwice,
}
