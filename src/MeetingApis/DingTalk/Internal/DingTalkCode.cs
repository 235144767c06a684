namespace MeetingApis.DingTalk.Internal;

/// <summary>DingTalk's codes are text whose case and punctuation vary from page to page: <c>system.error</c> is <c>systemError</c>.</summary>
internal static class DingTalkCode
{
    private const string Separators = "._-";

    /// <summary>
    /// The form in which codes are compared: lower case, without separators, and without the formatter's leftovers that
    /// DingTalk sometimes leaks (<c>code%!(EXTRA string=1)</c>). The sign of a number stays. No code of any page is as long
    /// as what is looked at.
    /// </summary>
    public static string Normalize(string code)
    {
        string start = code.Length > VendorText.MostOfName ? code[..VendorText.MostOfName] : code;
        int leftovers = start.IndexOf("%!", StringComparison.Ordinal);
        string clean = leftovers < 0 ? start : start[..leftovers];
        return string.Concat(clean.Where((character, index) => !Separators.Contains(character) || IsSign(clean, index)).Select(char.ToLowerInvariant));
    }

    private static bool IsSign(string code, int index) =>
        index == 0 && code[0] == '-' && code.Length > 1 && char.IsAsciiDigit(code[1]);
}
