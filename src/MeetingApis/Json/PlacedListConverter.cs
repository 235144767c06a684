using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MeetingApis.Json;

/// <summary>A list whose items belong to those of another list: each keeps its place, and one that the vendor does not give is null.</summary>
/// <typeparam name="T">The items' type, without its question mark.</typeparam>
/// <typeparam name="TConverter">The items' converter.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PlacedListConverter<T, TConverter> : JsonConverter<IReadOnlyList<T?>>
    where T : struct
    where TConverter : ValueConverter<T>, new()
{
    private readonly TConverter _item = new();

    /// <inheritdoc/>
    public override IReadOnlyList<T?> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (EmptyJson.IsNoList(ref reader))
        {
            return [];
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return [_item.Read(ref reader)];
        }

        var list = new List<T?>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            list.Add(reader.TokenType == JsonTokenType.Null ? null : _item.Read(ref reader));
        }

        return list;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<T?> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartArray();
        foreach (T? item in value)
        {
            if (item is { } some)
            {
                _item.Write(writer, some);
            }
            else
            {
                writer.WriteNullValue();
            }
        }

        writer.WriteEndArray();
    }
}
