using System.Globalization;
using System.Text;
using System.Text.Json;

namespace MeetingApis.Json;

/// <summary>
/// Reads numbers that were sent as text and text that was sent as numbers: vendors send both, even when their pages say
/// otherwise. These are the only deviations that are accepted; anything else is a <see cref="JsonException"/>.
/// </summary>
internal static class LenientText
{
    /// <summary>Reads text, or a number or boolean as its text.</summary>
    public static string Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString()!,
        JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => throw new JsonException($"Text was expected, but a {reader.TokenType} came."),
    };

    /// <summary>Reads a whole number, also from text.</summary>
    public static long ReadInt64(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Number when reader.TryGetInt64(out long number):
                return number;
            case JsonTokenType.Number when reader.TryGetDecimal(out decimal exact) && decimal.IsInteger(exact) && exact is >= long.MinValue and <= long.MaxValue:
                return (long)exact;
            case JsonTokenType.String when TryParse(ref reader, out long text):
                return text;
            default:
                throw new JsonException($"A whole number was expected, but a {reader.TokenType} came that is none.");
        }
    }

    /// <summary>Reads a whole number within 32 bits, like <see cref="ReadInt64"/>.</summary>
    public static int ReadInt32(ref Utf8JsonReader reader)
    {
        long value = ReadInt64(ref reader);
        return value is >= int.MinValue and <= int.MaxValue
            ? (int)value
            : throw new JsonException("A number within 32 bits was expected.");
    }

    /// <summary>Reads a boolean, <c>"true"</c> or <c>"false"</c> in any case, 1 or 0, or these as text.</summary>
    public static bool ReadBoolean(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.True or JsonTokenType.False)
        {
            return reader.GetBoolean();
        }

        if (reader.TokenType == JsonTokenType.String && bool.TryParse(reader.GetString(), out bool text))
        {
            return text;
        }

        return ReadInt64(ref reader) switch
        {
            1 => true,
            0 => false,
            _ => throw new JsonException("True or false was expected, but another number came."),
        };
    }

    /// <summary>Reads a whole number from text, usually without allocating a string. Vendors send most numbers as text.</summary>
    private static bool TryParse(ref Utf8JsonReader reader, out long value) => reader.ValueIsEscaped
        ? long.TryParse(reader.GetString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)
        : long.TryParse(reader.ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
}
