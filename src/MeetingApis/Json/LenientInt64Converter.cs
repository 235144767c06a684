using System.ComponentModel;
using System.Text.Json;

namespace MeetingApis.Json;

/// <summary>Reads a whole number, also from text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LenientInt64Converter : ValueConverter<long>
{
    internal override long? Read(ref Utf8JsonReader reader) =>
        EmptyJson.IsText(ref reader) ? null : LenientText.ReadInt64(ref reader);

    internal override void Write(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);
}
