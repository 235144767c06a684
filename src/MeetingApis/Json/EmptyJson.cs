using System.Text.Json;

namespace MeetingApis.Json;

/// <summary>What vendors send in the place of something that is not there.</summary>
internal static class EmptyJson
{
    /// <summary>Whether <c>""</c> came.</summary>
    public static bool IsText(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String && reader.ValueSpan.IsEmpty;

    /// <summary>Whether <c>""</c> or <c>[]</c> came where an object belongs. The reader then stands on its end.</summary>
    public static bool IsNoObject(ref Utf8JsonReader reader) => IsText(ref reader) || IsEmpty(ref reader, JsonTokenType.StartArray);

    /// <summary>Whether <c>""</c> or <c>{}</c> came where a list belongs. The reader then stands on its end.</summary>
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
