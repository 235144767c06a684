namespace MeetingApis.Internal;

/// <summary>A header, and where its value comes from.</summary>
/// <param name="Name">The header's name.</param>
/// <param name="Argument">Position of the argument; null is left out.</param>
/// <param name="Parameter">Name of the argument, for exceptions.</param>
/// <param name="Format">Writes the argument as text.</param>
internal sealed record HeaderPart(string Name, int Argument, string Parameter, Func<object, string> Format)
{
    /// <summary>The header with its value, which goes to the wire as it is.</summary>
    /// <exception cref="ArgumentException">The value cannot stand in a header.</exception>
    public KeyValuePair<string, string> With(object argument) => Format(argument) is var value && value.Length > 0 && value.All(static character => character is >= ' ' and <= '~') && value[0] != ' ' && value[^1] != ' '
        ? new(Name, value)
        : throw new ArgumentException("The value must consist of visible ASCII characters, and spaces inside only, because it is sent as a header.", Parameter);
}
