namespace MeetingApis;

/// <summary>What may happen when an operation is sent twice. It decides whether the library retries the operation after a failure with an unknown outcome.</summary>
public enum RetrySafety
{
    /// <summary>
    /// The HTTP verb decides: GET is <see cref="Safe"/>, PUT and DELETE are <see cref="Idempotent"/>, POST and PATCH
    /// are <see cref="NotIdempotent"/>. It never appears in <see cref="ApiOperation.Safety"/>.
    /// </summary>
    ByVerb = 0,

    /// <summary>The operation only reads. It is retried after any transient failure.</summary>
    Safe = 1,

    /// <summary>The operation changes something, and a second request leads to the same state. It is retried after any transient failure.</summary>
    Idempotent = 2,

    /// <summary>A second request may act twice. The operation is retried only if the vendor certainly did not run the first one.</summary>
    NotIdempotent = 3,

    /// <summary>
    /// The vendor runs one key once, and the library sends the same key with every attempt of a call: the caller's, or one
    /// that it makes. Repeated after any failure that may pass. A second call of yours acts a second time, unless it has the
    /// same key.
    /// </summary>
    IdempotentWithKey = 4,
}
