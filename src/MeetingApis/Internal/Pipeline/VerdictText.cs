using System.Text.Json;
using MeetingApis.Json;

namespace MeetingApis.Internal;

/// <summary>The parts of an envelope that every vendor's loop reads the same way.</summary>
internal static class VerdictText
{
    /// <summary>A code as text; null and the like are no code. The reader stands on the value.</summary>
    public static string? Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False)
        {
            // The success of every vendor but DingTalk: no text is made for it.
            return reader.TokenType == JsonTokenType.Number && reader.ValueSpan.SequenceEqual("0"u8) ? "0" : LenientText.Read(ref reader);
        }

        reader.Skip();
        return null;
    }

    /// <summary>Makes sure that the document ends where its first object ends.</summary>
    public static void ReadToEnd(ref Utf8JsonReader reader)
    {
        while (reader.Read())
        {
            // Anything after the object is malformed, and the reader says so.
        }
    }
}
