using System.ComponentModel;
using System.Text.Json;

namespace MeetingApis.Json;

/// <summary>A day of the week as 1 for Monday to 7 for Sunday.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DayOfWeekConverter : ValueConverter<DayOfWeek>
{
    internal override DayOfWeek? Read(ref Utf8JsonReader reader) =>
        EmptyJson.IsText(ref reader) ? null : LenientText.ReadInt32(ref reader) switch
        {
            7 => DayOfWeek.Sunday,
            >= 1 and < 7 and var day => (DayOfWeek)day,
            _ => throw new JsonException("A day from 1 to 7 was expected."),
        };

    internal override void Write(Utf8JsonWriter writer, DayOfWeek value) => writer.WriteNumberValue(value == DayOfWeek.Sunday ? 7 : (int)value);
}
