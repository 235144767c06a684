using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace MeetingApis.Json;

/// <summary>Reads a list. Also accepts a single item as a list of one, and <c>""</c> or <c>{}</c> as an empty list. Drops items that are null or missing objects.</summary>
internal sealed class LenientListConverter<T> : JsonConverter<IReadOnlyList<T>>
    where T : class
{
    public override IReadOnlyList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (EmptyJson.IsNoList(ref reader))
        {
            return [];
        }

        var items = RecordReader<T>.Of(options);
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return [items.Read(ref reader)!];
        }

        var list = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.Null && (typeof(T) == typeof(string) || !EmptyJson.IsNoObject(ref reader)))
            {
                list.Add(items.Read(ref reader)!);
            }
        }

        return list;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<T> value, JsonSerializerOptions options)
    {
        var items = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        writer.WriteStartArray();
        foreach (T item in value)
        {
            JsonSerializer.Serialize(writer, item, items);
        }

        writer.WriteEndArray();
    }
}
