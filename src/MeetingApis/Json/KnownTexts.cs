using System.Text;
using System.Text.Json;

namespace MeetingApis.Json;

/// <summary>
/// Reads texts of which there are few, such as the values of a code. A text that was read before is not created again, so
/// that the events of a list share the strings of their codes.
/// </summary>
internal sealed class KnownTexts
{
    /// <summary>More than the documented values of any code. A vendor that sends others without end does not fill the memory.</summary>
    private const int Most = 32;

    private const int MostCharacters = 64;

    private string[] _texts = [];

    /// <summary>Reads text, or a number or boolean as its text.</summary>
    public string Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String || reader.ValueIsEscaped || reader.HasValueSequence)
        {
            return LenientText.Read(ref reader);
        }

        string[] texts = _texts;
        foreach (string text in texts)
        {
            if (Ascii.Equals(reader.ValueSpan, text))
            {
                return text;
            }
        }

        string unknown = LenientText.Read(ref reader);
        if (texts.Length < Most && unknown.Length <= MostCharacters && Ascii.IsValid(unknown))
        {
            // Two threads may each add one, and a text that is lost is added again.
            _texts = [.. texts, unknown];
        }

        return unknown;
    }
}
