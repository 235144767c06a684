using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace MeetingApis.Internal;

/// <summary>
/// Escapes in requests only what JSON itself demands: quotes, backslashes and control characters. The framework's most
/// generous encoder still writes emoji and rare Chinese characters as <c>\uXXXX\uXXXX</c>, and WeCom refuses such escapes
/// (40033). Half a surrogate pair is marked, for <see cref="HalfCharacters"/> to find.
/// </summary>
internal sealed class RequestEncoder : JavaScriptEncoder
{
    private const int LongestEscape = 6;
    private const string MustEscape = "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\a\b\t\n\v\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\"\\";

    private static readonly SearchValues<char> s_chars = SearchValues.Create(MustEscape);
    private static readonly SearchValues<byte> s_bytes = SearchValues.Create(Encoding.ASCII.GetBytes(MustEscape));

    private RequestEncoder()
    {
    }

    public static RequestEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => LongestEscape;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is < ' ' or '"' or '\\';

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var span = new ReadOnlySpan<char>(text, textLength);
        int escaped = span.IndexOfAny(s_chars);
        int broken = HalfPair(escaped < 0 ? span : span[..escaped]);
        return broken < 0 ? escaped : broken;
    }

    public override int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text) =>
        Ascii.IsValid(utf8Text) ? utf8Text.IndexOfAny(s_bytes) : base.FindFirstCharacterToEncodeUtf8(utf8Text);

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var destination = new Span<char>(buffer, bufferLength);
        return unicodeScalar switch
        {
            '"' => TryWrite("\\\"", destination, out numberOfCharactersWritten),
            '\\' => TryWrite("\\\\", destination, out numberOfCharactersWritten),
            '\b' => TryWrite("\\b", destination, out numberOfCharactersWritten),
            '\f' => TryWrite("\\f", destination, out numberOfCharactersWritten),
            '\n' => TryWrite("\\n", destination, out numberOfCharactersWritten),
            '\r' => TryWrite("\\r", destination, out numberOfCharactersWritten),
            '\t' => TryWrite("\\t", destination, out numberOfCharactersWritten),
            // The framework asks for this only in the place of half a surrogate pair.
            '\uFFFD' => TryWrite(HalfCharacters.InBody, destination, out numberOfCharactersWritten),
            < ' ' => destination.TryWrite($"\\u{unicodeScalar:X4}", out numberOfCharactersWritten),
            _ => new Rune(unicodeScalar).TryEncodeToUtf16(destination, out numberOfCharactersWritten),
        };
    }

    private static bool TryWrite(string escape, Span<char> destination, out int length)
    {
        length = escape.TryCopyTo(destination) ? escape.Length : 0;
        return length > 0;
    }

    /// <summary>Where the first half of a surrogate pair stands without its other half; -1 for nowhere.</summary>
    private static int HalfPair(ReadOnlySpan<char> text)
    {
        int at = text.IndexOfAnyInRange('\uD800', '\uDFFF');
        while (at >= 0 && Rune.DecodeFromUtf16(text[at..], out _, out int length) == OperationStatus.Done)
        {
            int next = text[(at + length)..].IndexOfAnyInRange('\uD800', '\uDFFF');
            at = next < 0 ? -1 : at + length + next;
        }

        return at;
    }
}
