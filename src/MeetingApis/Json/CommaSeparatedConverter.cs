using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MeetingApis.Json;

/// <summary>A list that is sent as one string, with its items separated by commas.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CommaSeparatedConverter : JsonConverter<IReadOnlyList<string>>, IQueryFormat
{
    /// <summary>Returns <paramref name="value"/> as it is sent.</summary>
    /// <param name="value">The list.</param>
    public static string Format(IReadOnlyList<string> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return string.Join(',', value);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        LenientText.Read(ref reader).Split(',', StringSplitOptions.RemoveEmptyEntries);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<string> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(Format(value));
    }

    string IQueryFormat.Format(object value) => Format((IReadOnlyList<string>)value);
}
