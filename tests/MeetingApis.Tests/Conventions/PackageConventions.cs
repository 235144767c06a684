using System.Xml.Linq;

namespace MeetingApis.Tests.Conventions;

/// <summary>Which packages the projects of this repository name.</summary>
public sealed class PackageConventions
{
    private const string Cache = "Microsoft.Extensions.Caching.StackExchangeRedis";
    private const string Redis = "StackExchange.Redis";

    /// <summary>Otherwise a program may meet an assembly of another version than the one it was built with, and share nothing without a word.</summary>
    [Fact]
    public void Every_program_with_the_Redis_cache_names_the_version_of_Redis() => Convention.Holds(
        $"Add a PackageReference to {Redis}.",
        Directory.GetFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories).Where(static project => References(project).Contains(Cache, StringComparer.Ordinal)),
        static project => References(project).Contains(Redis, StringComparer.Ordinal),
        static project => Path.GetRelativePath(Repository.Root, project));

    [Theory]
    [InlineData("tokens.md")]
    [InlineData("tokens.zh-CN.md")]
    public void Documented_versions_of_the_Redis_cache_are_those_that_are_tested(string page)
    {
        string text = File.ReadAllText(Repository.PathOf("docs", page));

        Assert.All([Cache, Redis], package => Assert.Contains($"""<PackageReference Include="{package}" Version="{TestedVersion(package)}" />""", text, StringComparison.Ordinal));
    }

    private static List<string?> References(string project) =>
        [.. XDocument.Load(project).Descendants("PackageReference").Select(static reference => reference.Attribute("Include")?.Value)];

    private static string? TestedVersion(string package) => XDocument.Load(Repository.PathOf("Directory.Packages.props")).Descendants("PackageVersion")
        .Single(version => version.Attribute("Include")?.Value == package).Attribute("Version")?.Value;
}
