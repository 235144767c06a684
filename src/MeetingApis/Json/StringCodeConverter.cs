using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MeetingApis.Json;

/// <summary>Reads and writes a string code as its text.</summary>
/// <typeparam name="TCode">The code's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class StringCodeConverter<TCode> : JsonConverter<TCode>, IQueryFormat
    where TCode : struct, IStringCode<TCode>
{
    /// <inheritdoc/>
    public override TCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TCode.Create(LenientText.Read(ref reader));

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The code is a default value and so has no text.</exception>
    public override void Write(Utf8JsonWriter writer, TCode value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(StringCode.TextOf(value));
    }

    string IQueryFormat.Format(object value) => StringCode.TextOf((TCode)value);
}
