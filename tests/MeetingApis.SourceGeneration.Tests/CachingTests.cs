using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MeetingApis.SourceGeneration.Tests;

/// <summary>What is written again after an edit. A run without an edit is checked by every snapshot.</summary>
public sealed class CachingTests
{
    private const IncrementalStepRunReason Cached = IncrementalStepRunReason.Cached;
    private const IncrementalStepRunReason Modified = IncrementalStepRunReason.Modified;

    [Fact]
    public void An_unrelated_edit_writes_nothing_again()
    {
        var run = new GeneratorRun();
        var before = Sources.Compile(Api("Rooms", "/rooms"), Api("Reserves", "/reserves"), "class Unrelated;");
        run.Run(before);

        run.Run(Replace(before, 2, "class Unrelated { int _field = 1; }"));

        Assert.All(run.Reasons(TrackingNames.Parsed), static reason => Assert.True(GeneratorRun.IsReused(reason)));
        Assert.Equal([Cached, Cached, Cached], run.OutputReasons);
    }

    [Fact]
    public void A_comment_above_an_interface_writes_nothing_again()
    {
        var run = new GeneratorRun();
        var before = Sources.Compile(Api("Rooms", "/rooms"), Api("Reserves", "/reserves"));
        run.Run(before);

        run.Run(Replace(before, 0, "// Moves every line.\n" + Api("Rooms", "/rooms")));

        Assert.Equal([Cached, Cached, Cached], run.OutputReasons);
    }

    [Fact]
    public void An_edit_to_one_interface_writes_only_its_class_again()
    {
        var run = new GeneratorRun();
        var before = Sources.Compile(Api("Rooms", "/rooms"), Api("Reserves", "/reserves"));
        run.Run(before);

        run.Run(Replace(before, 1, Api("Reserves", "/reserves/all")));

        Assert.Equal([Cached, Modified], run.Reasons(TrackingNames.Apis).Select(static reason => reason == Modified ? Modified : Cached));
        Assert.Single(run.OutputReasons, Modified);
        Assert.Equal(2, run.OutputReasons.Count(static reason => reason == Cached));
        Assert.Contains("/reserves/all", run.File("Feishu.FeishuReservesApi.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_to_a_request_writes_the_class_that_takes_it_again()
    {
        const string Request = "namespace MeetingApis.Feishu; public sealed record FindRequest { public string? Topic { get; init; } }";
        string api = Sources.Api("""
                [Get("/reserves")]
                [Operation("feishu.reserves.find", Docs = "https://example.com", Tokens = TokenKinds.Tenant)]
                Task FindAsync([Query] FindRequest request, CancellationToken cancellationToken = default);
            """);
        var run = new GeneratorRun();
        var before = Sources.Compile(api, Request);
        run.Run(before);

        run.Run(Replace(before, 1, Request.Replace("Topic", "Subject", StringComparison.Ordinal)));

        Assert.Contains("url.AppendQuery(\"Subject\", request.Subject);", run.File("Feishu.FeishuReservesApi.g.cs"), StringComparison.Ordinal);
    }

    private static string Api(string resource, string path) => Sources.Api($$"""
            [Get("{{path}}")]
            [Operation("feishu.{{resource}}.get", Docs = "https://example.com", Tokens = TokenKinds.Tenant)]
            Task GetAsync(CancellationToken cancellationToken = default);
        """, $"IFeishu{resource}Api");

    /// <summary>Replaces one of the test's own sources, which stand after the shared ones.</summary>
    private static CSharpCompilation Replace(CSharpCompilation compilation, int index, string source)
    {
        var own = compilation.SyntaxTrees.Where(static tree => tree.FilePath.Length == 0).ToArray();
        return compilation.ReplaceSyntaxTree(own[index], CSharpSyntaxTree.ParseText(source, Sources.ParseOptions));
    }
}
