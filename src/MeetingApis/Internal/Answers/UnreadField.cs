using System.Text.Json;

namespace MeetingApis.Internal;

/// <summary>A field of an answer that cannot be read.</summary>
/// <param name="Path">Where it is; of rows, it is the same in all.</param>
/// <param name="Came">What came.</param>
/// <param name="Expected">The kind of value that belongs there, in a word.</param>
internal sealed record UnreadField(string Path, JsonTokenType Came, string Expected)
{
    public override string ToString() => $"{Path} ({Word} for {Expected})";

    private string Word => Came switch
    {
        JsonTokenType.StartObject => "object",
        JsonTokenType.StartArray => "list",
        JsonTokenType.String => "text",
        JsonTokenType.Number => "number",
        _ => "flag",
    };
}
