using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace MeetingApis.Json;

/// <summary>An integer code that some responses give as a boolean instead: true is 1, false is 0.</summary>
/// <typeparam name="TEnum">The code's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FlagOrCodeConverter<TEnum> : ValueConverter<TEnum>
    where TEnum : unmanaged, Enum
{
    private readonly LenientEnumConverter<TEnum> _code = new();

    internal override TEnum? Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => Unsafe.BitCast<int, TEnum>(1),
        JsonTokenType.False => Unsafe.BitCast<int, TEnum>(0),
        _ => _code.Read(ref reader),
    };

    internal override void Write(Utf8JsonWriter writer, TEnum value) => _code.Write(writer, value);
}
