using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MeetingApis.Json;

/// <summary>An id of digits that is sent as a number. Any other text is sent as text, and the vendor refuses it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NumericIdConverter : JsonConverter<string>
{
    /// <inheritdoc/>
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        LenientText.Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (ulong.TryParse(value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out ulong number))
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteStringValue(value);
        }
    }
}
