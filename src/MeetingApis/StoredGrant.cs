namespace MeetingApis;

/// <summary>A grant in an <see cref="IGrantStore"/>. It prints without its value.</summary>
/// <param name="Value">The stored value. A secret: never log it.</param>
/// <param name="Version">A number above zero that differs after each write.</param>
public sealed record StoredGrant(string Value, long Version)
{
    /// <summary>Returns the version, and <c>***</c> for the value.</summary>
    public override string ToString() => $"{nameof(StoredGrant)} {{ {nameof(Value)} = ***, {nameof(Version)} = {Version} }}";
}
