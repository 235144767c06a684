using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace MeetingApis.Json;

/// <summary>A point in time as text that holds seconds since 1970, such as <c>"1608888867"</c>; a fraction is cut off. <c>"0"</c> means no time.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnixSecondsTextConverter : ValueConverter<DateTimeOffset>, IQueryFormat
{
    private const int MostDigits = 20;

    /// <summary>Returns <paramref name="value"/> as it is sent.</summary>
    /// <param name="value">The point in time.</param>
    public static string Format(DateTimeOffset value) =>
        value.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    internal override DateTimeOffset? Read(ref Utf8JsonReader reader) =>
        UnixTime.ReadSeconds(ref reader);

    internal override void Write(Utf8JsonWriter writer, DateTimeOffset value)
    {
        Span<byte> digits = stackalloc byte[MostDigits];
        value.ToUnixTimeSeconds().TryFormat(digits, out int length, default, CultureInfo.InvariantCulture);
        writer.WriteStringValue(digits[..length]);
    }

    string IQueryFormat.Format(object value) => Format((DateTimeOffset)value);
}
