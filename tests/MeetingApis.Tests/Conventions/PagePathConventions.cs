using System.Text.RegularExpressions;

namespace MeetingApis.Tests.Conventions;

/// <summary>Where a page of the documentation sends its readers, there is something.</summary>
public sealed partial class PagePathConventions
{
    private static readonly string[] s_folders = ["src", "tests", "docs", "samples", ".ci"];

    /// <summary>Every path of the repository. What the build makes is left out.</summary>
    private static readonly string[] s_paths = [.. Directory.EnumerateFileSystemEntries(Repository.Root)
        .Concat(s_folders.SelectMany(static folder => Directory.EnumerateFileSystemEntries(Repository.PathOf(folder), "*", SearchOption.AllDirectories)))
        .Select(static path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
        .Where(static path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))];

    private static readonly string[] s_pages = [.. s_paths.Where(static path => path.EndsWith(".md", StringComparison.Ordinal)
        && (path.StartsWith("docs/", StringComparison.Ordinal) || path.StartsWith("README", StringComparison.Ordinal) || path.EndsWith("/PACKAGE.md", StringComparison.Ordinal) || path is "CONTRIBUTING.md" or "SECURITY.md" or "tests/Contracts/README.md"))];

    [Fact]
    public void Every_path_and_file_that_a_page_names_exists() => Convention.Holds(
        "Name what there is, or take the name out of the page.",
        s_pages.SelectMany(static page => Named(page).Select(name => (page, name))),
        static found => Exists(found.name),
        static found => $"{found.page} names {found.name}");

    [Fact]
    public void The_architecture_is_told_with_the_same_files_in_both_languages()
    {
        string[] english = Named("docs/architecture.md");

        Assert.NotEmpty(english);
        Assert.Equal(english, Named("docs/architecture.zh-CN.md"));
    }

    /// <summary>What stands in code marks and is a path below one of our folders, or the name of a source file; of a command, its first word.</summary>
    private static string[] Named(string page) => [.. Code().Matches(Fence().Replace(File.ReadAllText(Repository.PathOf(page)), ""))
        .Select(static found => found.Groups["code"].Value.Split(' ')[0])
        .Where(static code => code.EndsWith(".cs", StringComparison.Ordinal) || code.StartsWith("Internal/", StringComparison.Ordinal) || s_folders.Any(folder => code.StartsWith(folder + "/", StringComparison.Ordinal)))
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)];

    /// <summary>A name in angle brackets stands for any.</summary>
    private static bool Exists(string name)
    {
        var way = new Regex($"(^|/){AnyName().Replace(Regex.Escape(name), "[^/]+")}/?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        return s_paths.Any(way.IsMatch);
    }

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fence();

    [GeneratedRegex("`(?<code>[^`\n]+)`", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();

    [GeneratedRegex("<[^>]+>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AnyName();
}
