using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace MeetingApis.Analyzers.Tests;

/// <summary>Compiles code as users write it, and runs an analyzer and a fix on it. What is to be reported stands between <c>[|</c> and <c>|]</c>.</summary>
internal static class Workbench
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    // Roslyn 4.14 knows C# 14 as preview.
    private static readonly CSharpParseOptions s_options = new(LanguageVersion.Preview);

    /// <summary>What the tests run on, without what makes a project a test project.</summary>
    private static readonly ImmutableArray<MetadataReference> s_references = [.. Assemblies(static name => !name.StartsWith("xunit", StringComparison.OrdinalIgnoreCase))];

    /// <summary>The references of a project that does not know the library.</summary>
    public static ImmutableArray<MetadataReference> WithoutLibrary { get; } = [.. Assemblies(static name => !name.StartsWith("xunit", StringComparison.OrdinalIgnoreCase) && !name.StartsWith("MeetingApis", StringComparison.Ordinal))];

    /// <summary>The references of a project with tests.</summary>
    public static ImmutableArray<MetadataReference> WithTestFramework { get; } = [.. Assemblies(static _ => true)];

    /// <summary>Statements of a method that has clients and times.</summary>
    public static string InMethod(string statements) => $$"""
        using MeetingApis;
        using MeetingApis.DingTalk;
        using MeetingApis.Feishu;
        using MeetingApis.Scheduling;
        using MeetingApis.Testing;
        using MeetingApis.WeCom;

        public sealed class Written
        {
            public static async Task<object?> RunAsync(FeishuClient feishu, WeComClient wecom, DingTalkClient dingtalk, DateTime time, DateTime? maybe, DateTimeOffset moment, bool flag, string text)
            {
                await Task.Yield();
                {{statements.Replace("\n", "\n        ", StringComparison.Ordinal)}}
                return null;
            }

            private static void Log(Exception failure, string text) => Console.WriteLine(text + failure);

            private static bool Examine(MeetingApiException failure) => failure.IsOutcomeUnknown;
        }
        """;

    public static Task ReportsAsync(DiagnosticAnalyzer analyzer, string marked) => ReportsAsync(analyzer, marked, s_references);

    public static async Task ReportsAsync(DiagnosticAnalyzer analyzer, string marked, ImmutableArray<MetadataReference> references)
    {
        (string code, TextSpan[] expected) = Unmark(marked);
        Compilation compilation = Project(code, references) is var project ? (await project.GetCompilationAsync(TestContext.Current.CancellationToken))! : null!;
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static found => found.Severity == DiagnosticSeverity.Error));

        ImmutableArray<Diagnostic> found = await FindAsync(analyzer, compilation);

        Assert.Equal(expected.Select(span => Show(code, span)), found.Select(one => Show(code, one.Location.SourceSpan)));
    }

    /// <summary>What is reported in code that may not compile.</summary>
    public static async Task<ImmutableArray<Diagnostic>> FindAsync(DiagnosticAnalyzer analyzer, string code) =>
        await FindAsync(analyzer, (await Project(code, s_references).GetCompilationAsync(TestContext.Current.CancellationToken))!);

    /// <summary>The code after a fix of everything that is reported, one after the other.</summary>
    public static async Task<string> FixAsync(DiagnosticAnalyzer analyzer, CodeFixProvider fix, string marked)
    {
        Document document = Project(Unmark(marked).Code, s_references).Documents.Single(static one => one.Name == "Written.cs");
        for (int round = 0; round < 20; round++)
        {
            Compilation compilation = (await document.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
            Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static found => found.Severity == DiagnosticSeverity.Error));
            if (await FindAsync(analyzer, compilation) is not [var first, ..])
            {
                return (await document.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
            }

            var actions = new List<CodeAction>();
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, first, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
            ImmutableArray<CodeActionOperation> operations = await Assert.Single(actions).GetOperationsAsync(TestContext.Current.CancellationToken);
            document = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        }

        throw new InvalidOperationException("The fix does not end what is reported.");
    }

    private static async Task<ImmutableArray<Diagnostic>> FindAsync(DiagnosticAnalyzer analyzer, Compilation compilation)
    {
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), (exception, _, _) => throw new InvalidOperationException("The analyzer failed.", exception), concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers([analyzer], options).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(found, static one => one.Id.StartsWith("AD", StringComparison.Ordinal));
        return [.. found.OrderBy(static one => one.Location.SourceSpan)];
    }

    private static Project Project(string code, ImmutableArray<MetadataReference> references)
    {
        using var workspace = new AdhocWorkspace();
        return workspace.CurrentSolution
            .AddProject("Written", "Written", LanguageNames.CSharp)
            .WithParseOptions(s_options)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true))
            .WithMetadataReferences(references)
            .AddDocument("Usings.cs", Usings).Project
            .AddDocument("Written.cs", code).Project;
    }

    private static IEnumerable<MetadataReference> Assemblies(Func<string, bool> isWanted) => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => isWanted(Path.GetFileNameWithoutExtension(path)))
        .Select(static path => MetadataReference.CreateFromFile(path));

    private static (string Code, TextSpan[] Marked) Unmark(string marked)
    {
        string[] parts = marked.Split(["[|", "|]"], StringSplitOptions.None);
        var spans = new List<TextSpan>();
        int position = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            if (i % 2 == 1)
            {
                spans.Add(new TextSpan(position, parts[i].Length));
            }

            position += parts[i].Length;
        }

        return (string.Concat(parts), [.. spans]);
    }

    private static string Show(string code, TextSpan span) => $"{code[..span.Start].Count(static letter => letter == '\n') + 1}: {code[span.Start..span.End]}";
}
