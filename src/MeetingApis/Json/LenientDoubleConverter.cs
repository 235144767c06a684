using System.Globalization;
using System.Text.Json;

namespace MeetingApis.Json;

/// <summary>Reads a number, also from text.</summary>
internal sealed class LenientDoubleConverter : ValueConverter<double>
{
    internal override double? Read(ref Utf8JsonReader reader)
    {
        if (EmptyJson.IsText(ref reader))
        {
            return null;
        }

        return reader.TokenType is JsonTokenType.Number or JsonTokenType.String
            && double.TryParse(LenientText.Read(ref reader), NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            && double.IsFinite(value)
            ? value
            : throw new JsonException("A number was expected.");
    }

    internal override void Write(Utf8JsonWriter writer, double value) => writer.WriteNumberValue(value);
}
