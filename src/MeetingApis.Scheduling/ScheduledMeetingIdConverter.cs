using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MeetingApis.Scheduling;

/// <summary>Writes a <see cref="ScheduledMeetingId"/> as its text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ScheduledMeetingIdConverter : JsonConverter<ScheduledMeetingId>
{
    /// <inheritdoc/>
    public override ScheduledMeetingId? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ScheduledMeetingId.TryParse(reader.GetString(), out ScheduledMeetingId? id) ? id : throw new JsonException("The text is not the id of a scheduled meeting.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ScheduledMeetingId value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
