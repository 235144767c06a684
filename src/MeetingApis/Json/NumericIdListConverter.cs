using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MeetingApis.Json;

/// <summary>A list of ids of digits that are sent as numbers.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NumericIdListConverter : JsonConverter<IReadOnlyList<string>>
{
    private readonly NumericIdConverter _id = new();

    /// <inheritdoc/>
    public override IReadOnlyList<string> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var list = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            list.Add(_id.Read(ref reader, typeof(string), options));
        }

        return list;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<string> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartArray();
        foreach (string id in value)
        {
            _id.Write(writer, id, options);
        }

        writer.WriteEndArray();
    }
}
