using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MeetingApis.Json;

/// <summary>A list of codes that is sent as one string, with the codes separated by commas.</summary>
/// <typeparam name="TCode">The code's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CommaSeparatedCodesConverter<TCode> : JsonConverter<IReadOnlyList<TCode>>, IQueryFormat
    where TCode : struct, IStringCode<TCode>
{
    /// <inheritdoc/>
    public override IReadOnlyList<TCode> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(LenientText.Read(ref reader));

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">A code is a default value, which has no text.</exception>
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<TCode> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(Format(value));
    }

    internal static IReadOnlyList<TCode> Parse(string text) =>
        Array.ConvertAll(text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), TCode.Create);

    string IQueryFormat.Format(object value) => Format((IReadOnlyList<TCode>)value);

    private static string Format(IReadOnlyList<TCode> codes) => string.Join(',', codes.Select(StringCode.TextOf));
}
