using System.ComponentModel;
using System.Text.Json;

namespace MeetingApis.Json;

/// <summary>A duration as a number of milliseconds; a fraction is cut off.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DurationMillisecondsConverter : ValueConverter<TimeSpan>
{
    private const long Most = long.MaxValue / TimeSpan.TicksPerMillisecond;

    internal override TimeSpan? Read(ref Utf8JsonReader reader) =>
        EmptyJson.IsText(ref reader) ? null
        : LenientText.ReadInt64(ref reader) is >= -Most and <= Most and var milliseconds ? TimeSpan.FromTicks(milliseconds * TimeSpan.TicksPerMillisecond)
        : throw new JsonException("The number of milliseconds is not a duration.");

    internal override void Write(Utf8JsonWriter writer, TimeSpan value) => writer.WriteNumberValue(value.Ticks / TimeSpan.TicksPerMillisecond);
}
