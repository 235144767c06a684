using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MeetingApis.Json;

/// <summary>A duration as a number of milliseconds; a fraction is cut off.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DurationMillisecondsConverter : JsonConverter<TimeSpan>
{
    private const long Most = long.MaxValue / TimeSpan.TicksPerMillisecond;

    /// <inheritdoc/>
    public override TimeSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        LenientText.ReadInt64(ref reader) is >= -Most and <= Most and var milliseconds
            ? TimeSpan.FromTicks(milliseconds * TimeSpan.TicksPerMillisecond)
            : throw new JsonException("The number of milliseconds is not a duration.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TimeSpan value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.Ticks / TimeSpan.TicksPerMillisecond);
    }
}
