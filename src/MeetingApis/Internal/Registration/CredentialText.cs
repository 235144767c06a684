namespace MeetingApis.Internal;

/// <summary>Finds what people copy along with an id or a secret, or leave in its place. Nothing that it says holds the text.</summary>
internal static class CredentialText
{
    private const int LeastPlaceholder = 3;

    /// <summary>How real ids begin, and those of the vendors' pages with them.</summary>
    private static readonly string[] s_beginnings = ["cli_", "ding", "suite", "dk", "ww", "wx"];

    private static readonly string[] s_words = ["your", "changeme", "change-me", "change_me", "replace", "placeholder", "todo"];

    /// <summary>What is wrong with a text that the vendor has issued, as the rest of a sentence that begins with its name; null for nothing.</summary>
    public static string? FaultOf(string text) => FaultOfChosen(text)
        ?? (text.Any(char.IsWhiteSpace) ? "has a blank in it. Copy it again, in one piece."
            : IsPlaceholder(text) ? "is a placeholder, as documentation has it. Copy the real one from the vendor's console."
            : text.Any(static character => character is <= ' ' or > '~') ? "has a character that is invisible or not ASCII. Copy it again, or type it."
            : null);

    /// <summary>The same for a text that people choose themselves, which may hold anything but what is copied along. On Feishu's page a key is "test key".</summary>
    public static string? FaultOfChosen(string text) =>
        char.IsWhiteSpace(text[^1]) ? $"has a {Blank(text[^1])} at its end. Take it off."
        : char.IsWhiteSpace(text[0]) ? $"has a {Blank(text[0])} at its beginning. Take it off."
        : IsQuote(text[0]) || IsQuote(text[^1]) ? "stands in quotation marks. Take them off."
        : text.AsSpan().ContainsAny('\r', '\n') ? "has a line break in it. Copy it again, in one piece."
        : null;

    private static bool IsPlaceholder(string text)
    {
        string rest = s_beginnings.FirstOrDefault(beginning => text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)) is { } prefix ? text[prefix.Length..] : text;
        return text.Contains("...", StringComparison.Ordinal)
            || text.AsSpan().ContainsAny("<>{}…")
            || (rest.Length >= LeastPlaceholder && rest.All(static character => character is 'x' or 'X' or '*' or '.' or '-' or '_'))
            || s_words.Any(word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase));
    }

    private static string Blank(char character) => character is '\r' or '\n' ? "line break" : "blank";

    private static bool IsQuote(char character) => character is '"' or '\'' or '`' or '“' or '”' or '‘' or '’' or '「' or '」';
}
