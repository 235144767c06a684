using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MeetingApis.Json;

/// <summary>A list whose items are read and written by another converter. Null items are dropped when reading.</summary>
/// <typeparam name="T">The items' type.</typeparam>
/// <typeparam name="TConverter">The items' converter.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ItemListConverter<T, TConverter> : JsonConverter<IReadOnlyList<T>>
    where T : struct
    where TConverter : ValueConverter<T>, new()
{
    private readonly TConverter _item = new();

    /// <inheritdoc/>
    public override IReadOnlyList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (EmptyJson.IsNoList(ref reader))
        {
            return [];
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return [_item.ReadRequired(ref reader)];
        }

        var list = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.Null)
            {
                list.Add(_item.ReadRequired(ref reader));
            }
        }

        return list;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<T> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartArray();
        foreach (T item in value)
        {
            _item.Write(writer, item);
        }

        writer.WriteEndArray();
    }
}
