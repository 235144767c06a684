using System.ComponentModel;

namespace MeetingApis.Json;

/// <summary>A vendor's code that is text on the wire, such as <c>open_id</c>. Codes that this library does not know survive unchanged.</summary>
/// <typeparam name="TSelf">The code's own type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IStringCode<TSelf>
    where TSelf : struct, IStringCode<TSelf>
{
    /// <summary>The text on the wire; null only in a default value, which cannot be sent.</summary>
    string? Value { get; }

    /// <summary>Makes the code of a text.</summary>
    /// <param name="value">The text as it stands on the wire.</param>
    static abstract TSelf Create(string value);
}
