using System.Text;

namespace MeetingApis.Internal;

/// <summary>The units in which vendors limit text.</summary>
internal static class TextSize
{
    /// <summary>Unicode code points: an emoji beyond the basic plane counts once.</summary>
    public static int Characters(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return text.Length;
        }

        int count = 0;
        foreach (Rune _ in text.EnumerateRunes())
        {
            count++;
        }

        return count;
    }

    /// <summary>Columns on a screen: 1 for an ASCII character, 2 for any other.</summary>
    public static int Width(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text.Length;
        }

        int width = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            width += rune.IsAscii ? 1 : 2;
        }

        return width;
    }
}
