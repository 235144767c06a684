using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MeetingApis.Json;

/// <summary>A value that is null only when the vendor leaves it out. What means "none" elsewhere, such as <c>""</c>, is an error here.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <typeparam name="TConverter">The converter that reads and writes the value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PromisedConverter<T, TConverter> : JsonConverter<T?>
    where T : struct
    where TConverter : ValueConverter<T>, new()
{
    private readonly TConverter _value = new();

    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => _value.ReadRequired(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } some)
        {
            _value.Write(writer, some);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
