using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MeetingApis.Internal;

/// <summary>Reads the record of an event. A field that cannot be read is null, and costs neither the event nor its other fields.</summary>
internal static class EventPayload
{
    /// <summary>Reads it.</summary>
    /// <param name="json">The payload, which is JSON.</param>
    /// <param name="type">The record's type.</param>
    /// <returns>The record; null where the payload is no object, or has too many fields that cannot be read.</returns>
    public static object? Read(ReadOnlySpan<byte> json, JsonTypeInfo type)
    {
        try
        {
            return JsonSerializer.Deserialize(json, type);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The second comes from text that is no UTF-8.
            return new PayloadMender(type, canTell: true, CancellationToken.None).Read(json, isMended: false).Value;
        }
    }

    /// <summary>A payload of which no record is made. It needs the document no more that it came in.</summary>
    /// <param name="json">The payload, which is JSON. Empty where there is none.</param>
    /// <returns>The payload; JSON's null where there is none.</returns>
    public static JsonElement Detach(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json.IsEmpty ? "null"u8 : BrokenUnicode.Mend(json) ?? json);
        return JsonElement.ParseValue(ref reader);
    }
}
