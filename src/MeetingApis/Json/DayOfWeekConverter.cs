using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MeetingApis.Json;

/// <summary>A day of the week as 1 for Monday to 7 for Sunday.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DayOfWeekConverter : JsonConverter<DayOfWeek>
{
    /// <inheritdoc/>
    public override DayOfWeek Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        LenientText.ReadInt32(ref reader) switch
        {
            7 => DayOfWeek.Sunday,
            int day => (DayOfWeek)day,
        };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DayOfWeek value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value == DayOfWeek.Sunday ? 7 : (int)value);
    }
}
