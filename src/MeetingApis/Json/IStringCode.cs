using System.ComponentModel;

namespace MeetingApis.Json;

/// <summary>A vendor's code that is sent as text, such as <c>open_id</c>. Codes that this library does not know are kept unchanged.</summary>
/// <typeparam name="TSelf">The code's own type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IStringCode<TSelf>
    where TSelf : struct, IStringCode<TSelf>
{
    /// <summary>The text that is sent. Null only in a default value, which cannot be sent.</summary>
    string? Value { get; }

    /// <summary>Creates a code from its text.</summary>
    /// <param name="value">The text as it is sent or received.</param>
    static abstract TSelf Create(string value);
}
