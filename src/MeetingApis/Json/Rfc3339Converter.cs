using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace MeetingApis.Json;

/// <summary>A point in time as text with its offset, such as <c>2019-09-04T08:45:00+08:00</c>; a fraction of a second is cut off.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Rfc3339Converter : ValueConverter<DateTimeOffset>, IQueryFormat
{
    private static readonly string[] s_formats = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'"];

    /// <summary>Returns <paramref name="value"/> as it is sent.</summary>
    /// <param name="value">The point in time.</param>
    public static string Format(DateTimeOffset value) =>
        value.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    internal override DateTimeOffset? Read(ref Utf8JsonReader reader) =>
        EmptyJson.IsText(ref reader) ? null
        : DateTimeOffset.TryParseExact(LenientText.Read(ref reader), s_formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset value) ? value
        : throw new JsonException("A time with its offset was expected.");

    internal override void Write(Utf8JsonWriter writer, DateTimeOffset value) => writer.WriteStringValue(Format(value));

    string IQueryFormat.Format(object value) => Format((DateTimeOffset)value);
}
