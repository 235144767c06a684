using System.Text.Json;

namespace MeetingApis.Json;

internal sealed class LenientBooleanConverter : ValueConverter<bool>
{
    internal override bool? Read(ref Utf8JsonReader reader) =>
        EmptyJson.IsText(ref reader) ? null : LenientText.ReadBoolean(ref reader);

    internal override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);
}
