using System.ComponentModel;
using System.Text.Json;

namespace MeetingApis.Json;

/// <summary>Reads and writes a string code as its text.</summary>
/// <typeparam name="TCode">The code's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class StringCodeConverter<TCode> : ValueConverter<TCode>, IQueryFormat
    where TCode : struct, IStringCode<TCode>
{
    private static readonly KnownTexts s_texts = new();

    internal override TCode? Read(ref Utf8JsonReader reader) =>
        EmptyJson.IsText(ref reader) ? null : TCode.Create(s_texts.Read(ref reader));

    /// <exception cref="ArgumentException">The code is a default value, which has no text.</exception>
    internal override void Write(Utf8JsonWriter writer, TCode value) => writer.WriteStringValue(StringCode.TextOf(value));

    string IQueryFormat.Format(object value) => StringCode.TextOf((TCode)value);
}
