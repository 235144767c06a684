using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MeetingApis.Tests.Conventions;

/// <summary>The examples of the readmes, and of the pages about tokens, bookings and events, compile as they stand.</summary>
public sealed class ReadmeTests
{
    private const string English = "README.md";
    private const string Chinese = "README.zh-CN.md";

    private static readonly (string English, string Chinese)[] s_pages = [(English, Chinese), ("docs/tokens.md", "docs/tokens.zh-CN.md"), ("docs/bookings.md", "docs/bookings.zh-CN.md"), ("docs/events.md", "docs/events.zh-CN.md"), ("docs/scheduling.md", "docs/scheduling.zh-CN.md")];

    public static TheoryData<string, int> Examples => new(
        s_pages.SelectMany(static page => new[] { page.English, page.Chinese }).SelectMany(static file => Enumerable.Range(0, Code(file).Length).Select(index => (file, index))));

    public static TheoryData<string, string> Pages => new(s_pages);

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_compiles_without_a_warning(string file, int index)
    {
        string code = Code(file)[index];

        CSharpCompilation compilation = Compilations.Of(OutputKind.ConsoleApplication, ExamplePrelude.ImplicitUsings, ExamplePrelude.Variables, code);

        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static found => found.Severity >= DiagnosticSeverity.Warning));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Both_languages_hold_the_same_blocks_in_the_same_order(string english, string chinese) => Assert.Equal(Readme.Blocks(english), Readme.Blocks(chinese));

    [Fact]
    public void The_first_example_needs_nothing_but_the_package()
    {
        string code = Code(English)[0];

        CSharpCompilation compilation = Compilations.Of(OutputKind.ConsoleApplication, ExamplePrelude.ImplicitUsings, code);

        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static found => found.Severity >= DiagnosticSeverity.Warning));
    }

    private static string[] Code(string file) => [.. Readme.Blocks(file).Where(static block => block.Language == "csharp").Select(static block => block.Code)];
}
