namespace MeetingApis.Internal;

/// <summary>What the vendor's envelope says: where the payload is, or what went wrong.</summary>
internal readonly record struct Verdict(ReadOnlyMemory<byte> Payload, ApiError? Error)
{
    public static implicit operator Verdict(ApiError error) => new(default, error);
}
