namespace MeetingApis.Internal;

/// <summary>The rule that most passwords and keys share.</summary>
internal static class Digits
{
    /// <summary>Whether the text is made of <paramref name="least"/> to <paramref name="most"/> ASCII digits and nothing else.</summary>
    public static bool Are(string text, int least, int most) =>
        text.Length >= least && text.Length <= most && !text.AsSpan().ContainsAnyExceptInRange('0', '9');
}
