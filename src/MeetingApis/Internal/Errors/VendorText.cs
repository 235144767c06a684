using System.Buffers;
using System.Globalization;
using System.Text;

namespace MeetingApis.Internal;

/// <summary>Cleans the text of a vendor, or of anything in front of it, for messages and logs. The cost does not grow with the length of the text.</summary>
internal static class VendorText
{
    /// <summary>The number of characters that are examined. More than are kept, because secrets become shorter when they are masked.</summary>
    public const int Window = 8192;

    /// <summary>More of a message helps nobody, and an exception's text ends up in logs.</summary>
    public const int MostOfMessage = 2048;

    /// <summary>Codes and ids have a few dozen characters.</summary>
    public const int MostOfName = 256;

    private const string Https = "https://";

    private static readonly SearchValues<char> s_linkEnds = SearchValues.Create(" \t\r\n\u00A0\u3000\"<>，。、）");

    /// <summary>
    /// A text without its secrets, without what is invisible, and no longer than it may be. Whether a secret begins is
    /// looked up in the whole text at every place of the window, so that none is cut in two by the window's end.
    /// </summary>
    public static string? Clean(string? text, Secrets secrets, int most = MostOfMessage)
    {
        if (text is null)
        {
            return null;
        }

        int end = Math.Min(text.Length, Window);
        var clean = new StringBuilder(Math.Min(end, most));
        int hiddenUntil = 0;
        for (int at = 0; at < end && clean.Length < most;)
        {
            if (secrets.LengthAt(text, at) is > 0 and var length && at + length > hiddenUntil)
            {
                // One that overlaps with the one before is hidden together with it.
                clean.Append(at < hiddenUntil ? "" : Masked.Mark);
                hiddenUntil = at + length;
            }

            Rune.DecodeFromUtf16(text.AsSpan(at), out Rune rune, out int consumed);
            if (at >= hiddenUntil)
            {
                AppendVisible(clean, rune);
            }

            at += consumed;
        }

        return Cut(clean, most);
    }

    /// <summary>Whether a text can be an id as it is: not empty, visible, and not too long.</summary>
    public static bool IsName(string text) => text.Length is > 0 and <= MostOfName && !text.AsSpan().ContainsAnyExceptInRange('!', '~');

    /// <summary>The first link in a text; null for none.</summary>
    public static string? LinkIn(string? text)
    {
        if (text?.IndexOf(Https, StringComparison.Ordinal) is not (>= 0 and int found))
        {
            return null;
        }

        ReadOnlySpan<char> link = text.AsSpan(found);
        link = link[..Math.Min(link.Length, Window)];
        int end = link.IndexOfAny(s_linkEnds);
        return (end < 0 ? link : link[..end]).ToString();
    }

    /// <summary>Whether a character shows as nothing: a blank, a line's end, a control or formatting character.</summary>
    public static bool IsBlank(Rune rune) => Rune.IsWhiteSpace(rune) || IsInvisible(rune);

    /// <summary>The beginning of a text, and no half of a character.</summary>
    public static string Cut(StringBuilder text, int most)
    {
        int length = Math.Min(text.Length, most);
        return text.ToString(0, length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length);
    }

    private static void AppendVisible(StringBuilder text, Rune rune)
    {
        Span<char> characters = stackalloc char[2];
        text.Append(IsInvisible(rune) ? " " : characters[..rune.EncodeToUtf16(characters)]);
    }

    /// <summary>Whether a character can forge a line of a log, or hide how a text reads.</summary>
    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
