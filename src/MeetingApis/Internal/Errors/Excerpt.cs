using System.Text;

namespace MeetingApis.Internal;

/// <summary>The beginning of a page that is no JSON, fit for an exception.</summary>
internal static class Excerpt
{
    private const int MostCharacters = 256;

    /// <summary>More than the window of <see cref="VendorText"/>, so that a secret that begins in it is there as a whole.</summary>
    private const int MostBytes = 128 * 1024;

    /// <summary>Tokens, secrets and ids are long runs without a blank; words of a page are not.</summary>
    private const int LeastSecret = 20;

    /// <summary>The page as it came, still to be cleaned and then <see cref="Finish">finished</see>; null for JSON and for nothing.</summary>
    public static string? Of(ReadOnlySpan<byte> body)
    {
        string page = Encoding.UTF8.GetString(body[..Math.Min(body.Length, MostBytes)]);
        int start = 0;
        // Also what is invisible: a second byte order mark, for one, must not make a page of a JSON document.
        while (start < page.Length && Rune.TryGetRuneAt(page, start, out Rune rune) && VendorText.IsBlank(rune))
        {
            start += rune.Utf16SequenceLength;
        }

        return start == page.Length || page[start] is '{' or '[' ? null : page[start..];
    }

    /// <summary>The page without what looks like a secret, and at most 256 characters of it.</summary>
    /// <param name="page">The page without the secrets that are known.</param>
    /// <param name="isCut">Whether there was more of it.</param>
    public static string Finish(string page, bool isCut)
    {
        var excerpt = new StringBuilder(MostCharacters);
        for (int at = 0; at < page.Length && excerpt.Length < MostCharacters;)
        {
            int run = LengthOf(page, at, IsOfRun);
            int blanks = run > 0 ? 0 : LengthOf(page, at, char.IsWhiteSpace);
            if (run >= LeastSecret)
            {
                excerpt.Append(Masked.Mark);
            }
            else if (run > 0 && (at + run < page.Length || !isCut))
            {
                excerpt.Append(page, at, run);
            }
            else if (run == 0)
            {
                excerpt.Append(blanks > 0 ? ' ' : page[at]);
            }

            at += Math.Max(1, run + blanks);
        }

        return VendorText.Cut(excerpt, MostCharacters);
    }

    private static int LengthOf(string page, int at, Func<char, bool> belongs)
    {
        int end = at;
        while (end < page.Length && belongs(page[end]))
        {
            end++;
        }

        return end - at;
    }

    private static bool IsOfRun(char character) => char.IsAsciiLetterOrDigit(character) || character is '_' or '-' or '+' or '=' or '%' or '~' or '.' or '/';
}
