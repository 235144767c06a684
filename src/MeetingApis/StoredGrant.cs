namespace MeetingApis;

/// <summary>A grant as an <see cref="IGrantStore"/> holds it. It prints without its value.</summary>
/// <param name="Value">What was written. A secret: never log it.</param>
/// <param name="Version">Above zero, and another one after each write.</param>
public sealed record StoredGrant(string Value, long Version)
{
    /// <summary>Returns the version, and <c>***</c> for the value.</summary>
    public override string ToString() => $"{nameof(StoredGrant)} {{ {nameof(Value)} = ***, {nameof(Version)} = {Version} }}";
}
