using System.Text.Json;

namespace MeetingApis.Json;

/// <summary>Recognises what vendors send instead of a missing value.</summary>
internal static class EmptyJson
{
    /// <summary>Whether the vendor sent <c>""</c>.</summary>
    public static bool IsText(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String && reader.ValueSpan.IsEmpty;

    /// <summary>Whether the vendor sent <c>""</c> or <c>[]</c> instead of an object. The reader is then at its end.</summary>
    public static bool IsNoObject(ref Utf8JsonReader reader) => IsText(ref reader) || IsEmpty(ref reader, JsonTokenType.StartArray);

    /// <summary>Whether the vendor sent <c>""</c> or <c>{}</c> instead of a list. The reader is then at its end.</summary>
    public static bool IsNoList(ref Utf8JsonReader reader) => IsText(ref reader) || IsEmpty(ref reader, JsonTokenType.StartObject);

    private static bool IsEmpty(ref Utf8JsonReader reader, JsonTokenType start)
    {
        if (reader.TokenType != start)
        {
            return false;
        }

        Utf8JsonReader next = reader;
        if (!next.Read() || next.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject))
        {
            return false;
        }

        reader = next;
        return true;
    }
}
