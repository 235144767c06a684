using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>Reads the beginning or the end of a busy period. One without a date and without a time would be believed to be free, so it is an error.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DingTalkFreeBusyTimeConverter : JsonConverter<DingTalkFreeBusyTime>
{
    private readonly LenientObjectConverter<DingTalkFreeBusyTime> _object = new();

    /// <inheritdoc/>
    public override DingTalkFreeBusyTime? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // The reader goes back in front of an object that says nothing, so that the failure is about the object.
        Utf8JsonReader start = reader;
        DingTalkFreeBusyTime? time = _object.Read(ref reader, typeToConvert, options);
        if (time is { Date: null, Time: null })
        {
            reader = start;
            throw new JsonException("A date or a time was expected, but neither came.");
        }

        return time;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DingTalkFreeBusyTime value, JsonSerializerOptions options) => _object.Write(writer, value, options);
}
