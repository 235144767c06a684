using System.Text;
using System.Text.RegularExpressions;

namespace MeetingApis.Internal;

/// <summary>The beginning of a page that is no JSON, fit for an exception.</summary>
internal static partial class Excerpt
{
    private const int MaxLength = 256;

    private const int MaxBytes = 4096;

    /// <summary>The text with what looks like a secret masked, still to be cut by <see cref="Shorten"/>; null for JSON and for nothing.</summary>
    public static string? Of(ReadOnlySpan<byte> body)
    {
        string text = Blank().Replace(Encoding.UTF8.GetString(body[..Math.Min(body.Length, MaxBytes)]), " ").TrimStart(' ');
        if (text is "" or ['{' or '[', ..])
        {
            return null;
        }

        text = LikelySecret().Replace(text, Masked.Mark);
        return body.Length > MaxBytes ? CutRun().Replace(text, "") : text;
    }

    /// <summary>At most 256 characters, and no half of one.</summary>
    public static string? Shorten(string? text) =>
        text is not { Length: > MaxLength } ? text : text[..(char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength)];

    /// <summary>Also what is invisible: a second byte order mark, for one, must not make a page of a JSON document.</summary>
    [GeneratedRegex(@"[\s\p{Cc}\p{Cf}]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blank();

    /// <summary>Tokens, secrets and ids are long runs without a blank; words of a page are not.</summary>
    [GeneratedRegex(@"[A-Za-z0-9_\-+=%~./]{20,}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LikelySecret();

    /// <summary>The start of a run whose rest was not read: too short to be known as a secret.</summary>
    [GeneratedRegex(@"[A-Za-z0-9_\-+=%~./]+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CutRun();
}
