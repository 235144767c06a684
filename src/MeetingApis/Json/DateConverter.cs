using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace MeetingApis.Json;

/// <summary>A date without a time, such as <c>2024-06-01</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DateConverter : ValueConverter<DateOnly>
{
    private const string Format = "yyyy-MM-dd";

    internal override DateOnly? Read(ref Utf8JsonReader reader) =>
        EmptyJson.IsText(ref reader) ? null
        : DateOnly.TryParseExact(LenientText.Read(ref reader), Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly value) ? value
        : throw new JsonException("A date such as 2024-06-01 was expected.");

    internal override void Write(Utf8JsonWriter writer, DateOnly value)
    {
        Span<char> text = stackalloc char[Format.Length];
        value.TryFormat(text, out int length, Format, CultureInfo.InvariantCulture);
        writer.WriteStringValue(text[..length]);
    }
}
