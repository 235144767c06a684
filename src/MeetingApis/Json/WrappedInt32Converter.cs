using System.ComponentModel;
using System.Text.Json;

namespace MeetingApis.Json;

/// <summary>Reads a number with a sign that a vendor may send as one without: 4294967288 is -8.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WrappedInt32Converter : ValueConverter<int>
{
    internal override int? Read(ref Utf8JsonReader reader)
    {
        if (EmptyJson.IsText(ref reader))
        {
            return null;
        }

        long number = LenientText.ReadInt64(ref reader);
        return number is >= int.MinValue and <= uint.MaxValue
            ? unchecked((int)number)
            : throw new JsonException("A number within 32 bits was expected.");
    }

    internal override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);
}
