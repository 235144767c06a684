using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MeetingApis.Json;

/// <summary>Reads text that may come as an object of languages: of these the Chinese, else the English, else the first.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LocalizedTextConverter : JsonConverter<string>
{
    /// <inheritdoc/>
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return LenientText.Read(ref reader);
        }

        // The reader stays in front of an object that says nothing, so that the failure is about the object.
        Utf8JsonReader languages = reader;
        string text = Best(ref languages) ?? throw new JsonException("Text was expected, but an object without any came.");
        reader = languages;
        return text;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    private static string? Best(ref Utf8JsonReader reader)
    {
        (string? chinese, string? english, string? first) = (null, null, null);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            bool isChinese = reader.ValueTextEquals("zh_cn"u8);
            bool isEnglish = reader.ValueTextEquals("en_us"u8);
            reader.Read();
            if (reader.TokenType == JsonTokenType.String && reader.GetString() is { Length: > 0 } text)
            {
                first ??= text;
                chinese = isChinese ? text : chinese;
                english = isEnglish ? text : english;
            }

            reader.Skip();
        }

        return chinese ?? english ?? first;
    }
}
