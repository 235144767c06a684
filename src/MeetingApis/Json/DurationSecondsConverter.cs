using System.ComponentModel;
using System.Text.Json;

namespace MeetingApis.Json;

/// <summary>A duration as a number of seconds; a fraction is cut off.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DurationSecondsConverter : ValueConverter<TimeSpan>
{
    internal override TimeSpan? Read(ref Utf8JsonReader reader) =>
        EmptyJson.IsText(ref reader) ? null : TimeSpan.FromSeconds(LenientText.ReadInt32(ref reader));

    internal override void Write(Utf8JsonWriter writer, TimeSpan value) => writer.WriteNumberValue(value.Ticks / TimeSpan.TicksPerSecond);
}
