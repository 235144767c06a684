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

    [GeneratedRegex(@"^```(?<language>\w*)\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fence();
}
