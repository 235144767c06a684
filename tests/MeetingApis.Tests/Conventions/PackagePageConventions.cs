using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace MeetingApis.Tests.Conventions;

/// <summary>What the pages of the packages show: their icon and their text, in which no link may lead nowhere.</summary>
public sealed partial class PackagePageConventions
{
    private static readonly string[] s_packages = [.. Directory.EnumerateFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories)
        .Where(static project => XDocument.Load(project).Descendants("IsPackable").Any(static packable => packable.Value == "true"))
        .Select(static project => Path.GetDirectoryName(project)!)];

    [Fact]
    public void Every_package_has_a_page_that_says_how_to_add_it() => Convention.Holds(
        "Write PACKAGE.md beside the project: what the package is, the command that adds it, and an example.",
        s_packages,
        static folder => PageOf(folder) is { } page && page.StartsWith($"# {Path.GetFileName(folder)}\n", StringComparison.Ordinal)
            && AddCommand().Match(page).Groups["package"].Value == Path.GetFileName(folder) && page.Contains("\n## 中文\n", StringComparison.Ordinal),
        static folder => Path.GetFileName(folder));

    /// <summary>A page on nuget.org has no files beside it, and the project has no address of its own.</summary>
    [Fact]
    public void No_page_has_a_link() => Convention.Holds(
        "Name the file or the package instead.",
        s_packages.Where(static folder => PageOf(folder) is not null),
        static folder => Link().Matches(PageOf(folder)!).Select(found => $"{Path.GetFileName(folder)}: {found.Value}"));

    [Fact]
    public void Every_example_of_a_page_compiles_as_it_stands() => Convention.Holds(
        "Correct the example.",
        s_packages.Where(static folder => PageOf(folder) is not null).SelectMany(static folder => Readme.Blocks(Path.Combine(folder, "PACKAGE.md")).Where(static block => block.Language == "csharp").Select(block => (folder, block.Code))),
        static example => Compilations.Of(OutputKind.ConsoleApplication, ExamplePrelude.ImplicitUsings, example.Code)
            .GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(static found => found.Severity >= DiagnosticSeverity.Warning)
            .Select(found => $"{Path.GetFileName(example.folder)}: {found}"));

    /// <summary>As large as nuget.org shows it, and smaller than it allows.</summary>
    [Fact]
    public void The_icon_is_a_picture_of_128_pixels()
    {
        byte[] png = File.ReadAllBytes(Repository.PathOf("src", "icon.png"));

        Assert.Equal("PNG", Encoding.ASCII.GetString(png, 1, 3));
        Assert.Equal([0, 0, 0, 128, 0, 0, 0, 128], png[16..24]);
        Assert.InRange(png.Length, 1, 1_000_000);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void The_readme_says_how_to_add_the_package(string file) =>
        Assert.Contains("```sh\ndotnet add package MeetingApis\n```", File.ReadAllText(Repository.PathOf(file)).ReplaceLineEndings("\n"), StringComparison.Ordinal);

    /// <summary>The newest section becomes the release notes of the packages, where relative links lead nowhere.</summary>
    [Fact]
    public void The_newest_changes_have_no_relative_link()
    {
        string changes = File.ReadAllText(Repository.PathOf("CHANGELOG.md")).ReplaceLineEndings("\n").Split("\n## ")[1];

        Assert.DoesNotMatch(@"\]\((?!https:)", changes);
    }

    private static string? PageOf(string folder) => Path.Combine(folder, "PACKAGE.md") is string path && File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : null;

    [GeneratedRegex(@"^dotnet (?:add package|tool install(?: --global)?) (?<package>\S+)$", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AddCommand();

    [GeneratedRegex(@"\]\([^)]*\)|https?://\S+|<[a-z]+ [^>]*(?:href|src)=", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
