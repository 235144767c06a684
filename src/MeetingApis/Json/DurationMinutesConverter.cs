using System.ComponentModel;
using System.Text.Json;

namespace MeetingApis.Json;

/// <summary>A duration as a number of minutes; a fraction is cut off.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DurationMinutesConverter : ValueConverter<TimeSpan>
{
    internal override TimeSpan? Read(ref Utf8JsonReader reader) =>
        EmptyJson.IsText(ref reader) ? null : new TimeSpan(LenientText.ReadInt32(ref reader) * TimeSpan.TicksPerMinute);

    internal override void Write(Utf8JsonWriter writer, TimeSpan value) => writer.WriteNumberValue(value.Ticks / TimeSpan.TicksPerMinute);
}
