using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace MeetingApis.Json;

/// <summary>Reads an integer code, also from text. Numbers that have no member are kept unchanged.</summary>
/// <typeparam name="TEnum">The code's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LenientEnumConverter<TEnum> : ValueConverter<TEnum>
    where TEnum : unmanaged, Enum
{
    internal override TEnum? Read(ref Utf8JsonReader reader) =>
        EmptyJson.IsText(ref reader) ? null : Unsafe.BitCast<int, TEnum>(LenientText.ReadInt32(ref reader));

    internal override void Write(Utf8JsonWriter writer, TEnum value) => writer.WriteNumberValue(Unsafe.BitCast<TEnum, int>(value));
}
