using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace MeetingApis.Json;

/// <summary>A point in time as a number of seconds since 1970; a fraction is cut off. 0 means no time.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnixSecondsConverter : ValueConverter<DateTimeOffset>
{
    /// <summary>Returns <paramref name="value"/> as it is sent.</summary>
    /// <param name="value">The point in time.</param>
    public static string Format(DateTimeOffset value) =>
        value.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    internal override DateTimeOffset? Read(ref Utf8JsonReader reader) =>
        UnixTime.ReadSeconds(ref reader);

    internal override void Write(Utf8JsonWriter writer, DateTimeOffset value) => writer.WriteNumberValue(value.ToUnixTimeSeconds());
}
