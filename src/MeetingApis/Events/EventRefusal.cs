namespace MeetingApis;

/// <summary>Which check a delivery of events did not pass. The value's name is safe to log.</summary>
public enum EventRefusal
{
    /// <summary>The body is larger than 1 MiB, or nested deeper than 64 levels.</summary>
    TooLarge,

    /// <summary>A query parameter, a header or a field that the check needs is missing, or is there twice.</summary>
    Incomplete,

    /// <summary>The body is not in the form that the vendor sends.</summary>
    Malformed,

    /// <summary>The body is not encrypted although a key is set.</summary>
    NotEncrypted,

    /// <summary>The signature is not that of the vendor.</summary>
    Signature,

    /// <summary>The body cannot be decrypted with the key: its length, its padding or its layout is wrong.</summary>
    Decryption,

    /// <summary>The verification token in the event is not that of the app.</summary>
    Token,

    /// <summary>The event is for another app, suite or organisation.</summary>
    Receiver,

    /// <summary>The event is older than the vendor would still deliver it, or its time lies in the future.</summary>
    Time,
}
