namespace MeetingApis.Internal;

/// <summary>The units in which vendors limit text.</summary>
internal static class TextSize
{
    /// <summary>Unicode code points: an emoji beyond the basic plane counts once.</summary>
    public static int Characters(string text)
    {
        int count = 0;
        foreach (var _ in text.EnumerateRunes())
        {
            count++;
        }

        return count;
    }

    /// <summary>Columns on a screen: 1 for an ASCII character, 2 for any other.</summary>
    public static int Width(string text)
    {
        int width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += rune.IsAscii ? 1 : 2;
        }

        return width;
    }
}
