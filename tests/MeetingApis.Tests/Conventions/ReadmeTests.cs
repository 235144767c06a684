using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace MeetingApis.Tests.Conventions;

/// <summary>The examples of the readmes, and of the pages about tokens, bookings, events, scheduling and tests, compile as they stand.</summary>
public sealed class ReadmeTests
{
    private const string English = "README.md";
    private const string Chinese = "README.zh-CN.md";

    private static readonly (string English, string Chinese)[] s_pages =
    [
        (English, Chinese),
        .. Pairs("docs", "tokens", "bookings", "events", "scheduling", "testing"),
        .. Directory.EnumerateDirectories(Repository.PathOf("samples")).Where(static folder => Directory.EnumerateFiles(folder, "*.csproj").Any())
            .Select(static folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal).Select(static sample => ($"samples/{sample}/{English}", $"samples/{sample}/{Chinese}")),
    ];

    /// <summary>The warning that the example's own <c>Program</c> hides those of the programs that the tests start.</summary>
    private const string OwnProgram = "CS0436";

    /// <summary>The page whose examples also run. Those about an application of the reader's, and about files of the package, run elsewhere.</summary>
    private const string Runs = "docs/testing.md";

    private static readonly string[] s_runElsewhere = ["WebApplicationFactory", "WireMockServer"];

    public static TheoryData<string, int> Examples => new(
        s_pages.SelectMany(static page => new[] { page.English, page.Chinese }).SelectMany(static file => Enumerable.Range(0, Code(file).Length).Select(index => (file, index))));

    public static TheoryData<int> RunningExamples => new(
        Code(Runs).Index().Where(static block => !s_runElsewhere.Any(type => block.Item.Contains(type, StringComparison.Ordinal))).Select(static block => block.Index));

    public static TheoryData<string, string> Pages => new(s_pages);

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_compiles_without_a_warning(string file, int index)
    {
        string code = Code(file)[index];

        CSharpCompilation compilation = Compilations.Of(OutputKind.ConsoleApplication, ExamplePrelude.ImplicitUsings, ExamplePrelude.Variables, code);

        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static found => found.Severity >= DiagnosticSeverity.Warning && found.Id != OwnProgram));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Both_languages_hold_the_same_blocks_in_the_same_order(string english, string chinese) => Assert.Equal(Readme.Blocks(english), Readme.Blocks(chinese));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Both_languages_have_the_same_tables(string english, string chinese) => Assert.Equal(Readme.Rows(english), Readme.Rows(chinese));

    [Theory]
    [MemberData(nameof(RunningExamples))]
    public void Example_of_a_test_runs(int index)
    {
        using var assembly = new MemoryStream();

        EmitResult emitted = Compilations.Of(OutputKind.ConsoleApplication, ExamplePrelude.ImplicitUsings, Code(Runs)[index]).Emit(assembly, cancellationToken: TestContext.Current.CancellationToken);

        Assert.True(emitted.Success, string.Join(Environment.NewLine, emitted.Diagnostics));
        Assert.Null(Record.Exception(() => Assembly.Load(assembly.ToArray()).EntryPoint!.Invoke(null, [Array.Empty<string>()])));
    }

    [Fact]
    public void The_first_example_needs_nothing_but_the_package()
    {
        string code = Code(English)[0];

        CSharpCompilation compilation = Compilations.Of(OutputKind.ConsoleApplication, ExamplePrelude.ImplicitUsings, code);

        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static found => found.Severity >= DiagnosticSeverity.Warning));
    }

    private static IEnumerable<(string English, string Chinese)> Pairs(string folder, params string[] names) => names.Select(name => ($"{folder}/{name}.md", $"{folder}/{name}.zh-CN.md"));

    private static string[] Code(string file) => [.. Readme.Blocks(file).Where(static block => block.Language == "csharp").Select(static block => block.Code)];
}
