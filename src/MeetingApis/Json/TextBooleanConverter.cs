using System.ComponentModel;
using System.Text.Json;

namespace MeetingApis.Json;

/// <summary>A boolean that is sent as the text <c>true</c> or <c>false</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextBooleanConverter : ValueConverter<bool>
{
    internal override bool? Read(ref Utf8JsonReader reader) =>
        EmptyJson.IsText(ref reader) ? null : LenientText.ReadBoolean(ref reader);

    internal override void Write(Utf8JsonWriter writer, bool value) => writer.WriteStringValue(value ? "true" : "false");
}
