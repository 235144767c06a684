using System.Text.Json;

namespace MeetingApis.Json;

internal sealed class LenientInt32Converter : ValueConverter<int>
{
    internal override int? Read(ref Utf8JsonReader reader) =>
        EmptyJson.IsText(ref reader) ? null : LenientText.ReadInt32(ref reader);

    internal override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);
}
