namespace MeetingApis.Internal;

/// <summary>What the vendor's envelope says: where the payload is, or what went wrong.</summary>
/// <param name="Payload">The payload's bytes; empty where there is none, or where it was read already.</param>
/// <param name="Value">The payload, where it was read together with the envelope.</param>
/// <param name="Error">Null for success.</param>
internal readonly record struct Verdict(ReadOnlyMemory<byte> Payload, object? Value, ApiError? Error)
{
    /// <summary>Whether broken Unicode was replaced in the payload.</summary>
    public bool IsMended { get; init; }

    public static implicit operator Verdict(ApiError error) => new(default, null, error);
}
