using System.ComponentModel;
using System.Text.Json;

namespace MeetingApis.Json;

/// <summary>A boolean that is sent as 1 or 0.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NumericBooleanConverter : ValueConverter<bool>
{
    internal override bool? Read(ref Utf8JsonReader reader) =>
        EmptyJson.IsText(ref reader) ? null : LenientText.ReadBoolean(ref reader);

    internal override void Write(Utf8JsonWriter writer, bool value) => writer.WriteNumberValue(value ? 1 : 0);
}
