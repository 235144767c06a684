namespace MeetingApis;

/// <summary>What may happen when an operation is sent twice, and so whether the library repeats it after an unclear failure.</summary>
public enum RetrySafety
{
    /// <summary>The HTTP verb decides: GET is <see cref="Safe"/>, PUT and DELETE are <see cref="Idempotent"/>, POST and PATCH are <see cref="NotIdempotent"/>. Never seen in <see cref="ApiOperation.Safety"/>.</summary>
    ByVerb = 0,

    /// <summary>Only reads. Repeated after any failure that may pass.</summary>
    Safe = 1,

    /// <summary>Changes something, and a second send leads to the same state. Repeated after any failure that may pass.</summary>
    Idempotent = 2,

    /// <summary>A second send may act twice. Repeated only where the vendor surely did not run the first one.</summary>
    NotIdempotent = 3,
}
