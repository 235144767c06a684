namespace MeetingApis.Tests.Derived;

/// <summary>
/// Files that are written from others and checked in. The tests of the category <c>Derived</c> say which are stale, and
/// write them where <c>MEETINGAPIS_ACCEPT=1</c> is set.
/// </summary>
internal static class DerivedFiles
{
    public const string Category = "Derived";

    private const string Variable = "MEETINGAPIS_ACCEPT";
    private const string Command = Variable + "=1 dotnet test tests/MeetingApis.Tests --filter Category=" + Category;

    /// <summary>Asserts that the files say what they should.</summary>
    /// <param name="expected">The texts, by path.</param>
    /// <param name="found">The paths of the files that are there, of which those that are not expected are too many.</param>
    public static void Check(IReadOnlyDictionary<string, string> expected, IEnumerable<string>? found = null)
    {
        string[] paths = [.. expected.Keys.Union(found ?? [], StringComparer.Ordinal)];
        if (Environment.GetEnvironmentVariable(Variable) == "1")
        {
            Array.ForEach([.. paths.Except(expected.Keys, StringComparer.Ordinal)], File.Delete);
            foreach ((string path, string text) in expected.Where(static file => TextOf(file.Key) != file.Value))
            {
                File.WriteAllText(path, text);
            }
        }

        string[] stale = [.. paths.Where(path => TextOf(path) != expected.GetValueOrDefault(path)).Select(path => $"{Path.GetRelativePath(Repository.Root, path)}, {Difference(TextOf(path), expected.GetValueOrDefault(path))}")];
        Assert.True(stale.Length == 0, $"Stale: {string.Join("; ", stale)}. Where the change is meant, write the files anew: {Command}");
    }

    private static string Difference(string? found, string? expected)
    {
        (string[] before, string[] after) = (found?.Split('\n') ?? [], expected?.Split('\n') ?? []);
        int line = before.Zip(after).TakeWhile(static pair => pair.First == pair.Second).Count();
        return $"line {line + 1} is '{before.ElementAtOrDefault(line)}' and should be '{after.ElementAtOrDefault(line)}'";
    }

    private static string? TextOf(string path) => File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : null;
}
