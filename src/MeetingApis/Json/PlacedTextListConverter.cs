using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MeetingApis.Json;

/// <summary>A list of text whose items belong to those of another list: each keeps its place, and one that the vendor does not give is null.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PlacedTextListConverter : JsonConverter<IReadOnlyList<string?>>
{
    /// <inheritdoc/>
    public override IReadOnlyList<string?> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (EmptyJson.IsNoList(ref reader))
        {
            return [];
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return [LenientText.Read(ref reader)];
        }

        var list = new List<string?>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            list.Add(reader.TokenType == JsonTokenType.Null ? null : LenientText.Read(ref reader));
        }

        return list;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<string?> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartArray();
        foreach (string? item in value)
        {
            writer.WriteStringValue(item);
        }

        writer.WriteEndArray();
    }
}
