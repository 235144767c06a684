using System.Text.Json;
using MeetingApis.Json;

namespace MeetingApis.Internal;

/// <summary>The parts of an envelope that every vendor's loop reads the same way.</summary>
internal static class VerdictText
{
    /// <summary>A code as text. What is neither text nor a number, or is empty, is no code. The reader stands on the value.</summary>
    public static string? ReadCode(ref Utf8JsonReader reader)
    {
        // The success of every vendor but DingTalk: no text is made for it.
        return reader.TokenType == JsonTokenType.Number && reader.ValueSpan.SequenceEqual("0"u8) ? "0"
            : reader.TokenType is JsonTokenType.String or JsonTokenType.Number ? ReadText(ref reader) is { } code && !string.IsNullOrWhiteSpace(code) ? code : null
            : Skip(ref reader);
    }

    /// <summary>Text, or a number or boolean as its text; anything else is none. The reader stands on the value.</summary>
    public static string? ReadText(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False
            ? LenientText.Read(ref reader)
            : Skip(ref reader);

    /// <summary>Makes sure that the document ends where its first object ends.</summary>
    public static void ReadToEnd(ref Utf8JsonReader reader)
    {
        while (reader.Read())
        {
            // Anything after the object is malformed, and the reader says so.
        }
    }

    private static string? Skip(ref Utf8JsonReader reader)
    {
        reader.Skip();
        return null;
    }
}
