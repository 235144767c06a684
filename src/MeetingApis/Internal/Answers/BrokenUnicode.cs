using System.Buffers;
using System.Globalization;
using System.Text;

namespace MeetingApis.Internal;

/// <summary>Replaces broken Unicode in the text of an answer: half a surrogate pair, or bytes that are not UTF-8. Vendors cut text without looking.</summary>
internal static class BrokenUnicode
{
    private const int EscapeLength = 6;

    /// <summary>The places where text can be broken: an escape, or a byte beyond ASCII.</summary>
    private static readonly SearchValues<byte> s_places = SearchValues.Create([(byte)'\\', .. Enumerable.Range(0x80, 0x80).Select(static value => (byte)value)]);

    /// <summary>Replaces each broken character.</summary>
    public static ReadOnlySpan<byte> Replacement => "\uFFFD"u8;

    /// <summary>Returns a copy in which each broken character is U+FFFD, or null if nothing is broken.</summary>
    public static byte[]? Mend(ReadOnlySpan<byte> json)
    {
        ArrayBufferWriter<byte>? mended = null;
        int copied = 0;
        for (int at = 0; at < json.Length;)
        {
            int length = LengthAt(json[at..], out bool isBroken);
            if (isBroken)
            {
                mended ??= new ArrayBufferWriter<byte>(json.Length);
                mended.Write(json[copied..at]);
                mended.Write(Replacement);
                copied = at + length;
            }

            at += length;
        }

        mended?.Write(json[copied..]);
        return mended?.WrittenSpan.ToArray();
    }

    /// <summary>The number of bytes up to the next place that can be broken, or of the broken part.</summary>
    private static int LengthAt(ReadOnlySpan<byte> json, out bool isBroken)
    {
        isBroken = false;
        if (json[0] == '\\')
        {
            if (!TryReadEscape(json, out int unit))
            {
                return Math.Min(2, json.Length);
            }

            if (char.IsHighSurrogate((char)unit) && TryReadEscape(json[EscapeLength..], out int second) && char.IsLowSurrogate((char)second))
            {
                return EscapeLength * 2;
            }

            isBroken = char.IsSurrogate((char)unit);
            return EscapeLength;
        }

        if (json[0] >= 0x80)
        {
            isBroken = Rune.DecodeFromUtf8(json, out _, out int length) != OperationStatus.Done;
            return length;
        }

        int next = json.IndexOfAny(s_places);
        return next < 0 ? json.Length : next;
    }

    private static bool TryReadEscape(ReadOnlySpan<byte> json, out int unit)
    {
        unit = 0;
        return json.Length >= EscapeLength && json[0] == '\\' && json[1] == 'u'
            && int.TryParse(json[2..EscapeLength], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out unit);
    }
}
