using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace MeetingApis.Json;

/// <summary>A point in time as text with its offset, such as <c>2019-09-04T08:45:00+08:00</c>; a fraction of a second is cut off when it is sent. A time without seconds is read too.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Rfc3339Converter : ValueConverter<DateTimeOffset>, IQueryFormat
{
    private const int MostDigits = 7;

    private static readonly string[] s_formats = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm'Z'"];

    /// <summary>Returns <paramref name="value"/> as it is sent.</summary>
    /// <param name="value">The point in time.</param>
    public static string Format(DateTimeOffset value) =>
        value.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    internal override DateTimeOffset? Read(ref Utf8JsonReader reader) =>
        EmptyJson.IsText(ref reader) ? null
        : DateTimeOffset.TryParseExact(WithoutNanoseconds(LenientText.Read(ref reader)), s_formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset value) ? value
        : throw new JsonException("A time with its offset was expected.");

    internal override void Write(Utf8JsonWriter writer, DateTimeOffset value) => writer.WriteStringValue(Format(value));

    string IQueryFormat.Format(object value) => Format((DateTimeOffset)value);

    /// <summary>Cuts a fraction to the digits that can be read.</summary>
    private static string WithoutNanoseconds(string text)
    {
        int first = text.IndexOf('.', StringComparison.Ordinal) + 1;
        int digits = first == 0 ? 0 : text.AsSpan(first).IndexOfAnyExceptInRange('0', '9');
        return digits > MostDigits ? text.Remove(first + MostDigits, digits - MostDigits) : text;
    }
}
