namespace MeetingApis.Internal;

/// <summary>The text of which an event was read, as the vendor wrote it. Events that differ in nothing else are equal.</summary>
/// <param name="text">The text, in UTF-8. It is part of the delivery, and not a copy.</param>
internal readonly struct EventSource(ReadOnlyMemory<byte> text) : IEquatable<EventSource>
{
    public ReadOnlyMemory<byte> Text => text;

    public bool Equals(EventSource other) => true;

    public override bool Equals(object? obj) => obj is EventSource;

    public override int GetHashCode() => 0;
}
