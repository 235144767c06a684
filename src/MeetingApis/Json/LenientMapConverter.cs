using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace MeetingApis.Json;

/// <summary>Reads objects by name, and accepts <c>""</c> or <c>[]</c> as none. A name without a value gets <see cref="ForNull"/>, and is dropped if that is null too.</summary>
internal class LenientMapConverter<T> : JsonConverter<IReadOnlyDictionary<string, T>>
    where T : class
{
    protected virtual T? ForNull => null;

    public override IReadOnlyDictionary<string, T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var map = new Dictionary<string, T>(StringComparer.Ordinal);
        if (EmptyJson.IsNoObject(ref reader))
        {
            return map;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"An object was expected, but a {reader.TokenType} came.");
        }

        var values = RecordReader<T>.Of(options);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            if ((reader.TokenType == JsonTokenType.Null || EmptyJson.IsNoObject(ref reader) ? ForNull : values.Read(ref reader)) is { } value)
            {
                map[name] = value;
            }
        }

        return map;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, T> value, JsonSerializerOptions options)
    {
        var values = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        writer.WriteStartObject();
        foreach ((string name, T item) in value)
        {
            writer.WritePropertyName(name);
            JsonSerializer.Serialize(writer, item, values);
        }

        writer.WriteEndObject();
    }
}
