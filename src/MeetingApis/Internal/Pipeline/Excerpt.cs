using System.Text;
using System.Text.RegularExpressions;

namespace MeetingApis.Internal;

/// <summary>The beginning of a page that is no JSON, fit for an exception.</summary>
internal static partial class Excerpt
{
    private const int MaxLength = 256;

    public static string? Of(ReadOnlySpan<byte> body)
    {
        int start = body.IndexOfAnyExcept(" \t\r\n"u8);
        if (start < 0 || body[start] is (byte)'{' or (byte)'[')
        {
            return null;
        }

        string text = Encoding.UTF8.GetString(body[start..Math.Min(body.Length, start + (MaxLength * 4))]);
        text = Blank().Replace(text, " ");
        text = LikelySecret().Replace(text, "***");
        return text.Length > MaxLength ? text[..MaxLength] : text;
    }

    [GeneratedRegex(@"[\s\p{Cc}]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blank();

    /// <summary>Tokens, secrets and ids are long runs without a blank; words of a page are not.</summary>
    [GeneratedRegex(@"[A-Za-z0-9_\-+=%~.]{20,}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LikelySecret();
}
