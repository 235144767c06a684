using System.Text.RegularExpressions;

namespace MeetingApis.Tests.Conventions;

/// <summary>The fenced blocks of a readme.</summary>
internal static partial class Readme
{
    public static IReadOnlyList<CodeBlock> Blocks(string file)
    {
        string text = File.ReadAllText(Repository.PathOf(file)).ReplaceLineEndings("\n");
        return [.. Fence().Matches(text).Select(static found => new CodeBlock(found.Groups["language"].Value, found.Groups["code"].Value))];
    }

    /// <summary>How many columns each row of the tables has, and what is code in them.</summary>
    public static IReadOnlyList<string> Rows(string file) =>
    [
        .. File.ReadLines(Repository.PathOf(file)).Where(static line => line.StartsWith('|'))
            .Select(static line => $"{line.Count(static character => character == '|')} columns: {string.Join(' ', CodeSpan().Matches(line).Select(static span => span.Value).Order(StringComparer.Ordinal))}"),
    ];

    [GeneratedRegex("`[^`]+`", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeSpan();

    [GeneratedRegex(@"^```(?<language>\w*)\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fence();
}
