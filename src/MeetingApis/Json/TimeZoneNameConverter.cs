using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MeetingApis.Json;

/// <summary>The name of a time zone. Most calendars know one or two, so that their events share the strings.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TimeZoneNameConverter : JsonConverter<string>
{
    private static readonly KnownTexts s_names = new();

    /// <inheritdoc/>
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => s_names.Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value);
    }
}
