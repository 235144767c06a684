using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MeetingApis.Json;

/// <summary>
/// Reads and writes a value that may or may not be null. What means "none" in a response, such as <c>""</c>, is read as
/// null, or is an error if the value may not be null.
/// </summary>
/// <typeparam name="T">The value's type, without its question mark.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ValueConverter<T> : JsonConverterFactory
    where T : struct
{
    private protected ValueConverter()
    {
    }

    /// <inheritdoc/>
    public sealed override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(T) || typeToConvert == typeof(T?);

    /// <inheritdoc/>
    public sealed override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        typeToConvert == typeof(T) ? new Required(this) : new Optional(this);

    /// <summary>Reads a value, or null if it means "none".</summary>
    /// <exception cref="JsonException">The text is neither.</exception>
    internal abstract T? Read(ref Utf8JsonReader reader);

    /// <summary>Reads a value that is required.</summary>
    /// <exception cref="JsonException">The text is not a value, or means "none".</exception>
    internal T ReadRequired(ref Utf8JsonReader reader) => Read(ref reader) ?? throw new JsonException("A value was expected, but what stands for none came.");

    /// <summary>Writes a value.</summary>
    internal abstract void Write(Utf8JsonWriter writer, T value);

    private sealed class Required(ValueConverter<T> wire) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => wire.ReadRequired(ref reader);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => wire.Write(writer, value);
    }

    private sealed class Optional(ValueConverter<T> wire) : JsonConverter<T?>
    {
        public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => wire.Read(ref reader);

        public override void Write(Utf8JsonWriter writer, T? value, JsonSerializerOptions options)
        {
            if (value is { } some)
            {
                wire.Write(writer, some);
            }
            else
            {
                writer.WriteNullValue();
            }
        }
    }
}
