using Microsoft.CodeAnalysis;

namespace MeetingApis.Tests.Conventions;

/// <summary>The examples of the readmes compile as they stand.</summary>
public sealed class ReadmeTests
{
    private const string English = "README.md";
    private const string Chinese = "README.zh-CN.md";

    /// <summary>
    /// What an example may use without declaring it, beside the usings that the SDK adds to every project. A variable of
    /// the same name in the example hides the one here.
    /// </summary>
    private const string Prelude = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using static Prelude;

        internal static class Prelude
        {
            public static readonly Microsoft.Extensions.DependencyInjection.IServiceCollection services = null!;
            public static readonly string secret = null!;
            public static readonly MeetingApis.Feishu.FeishuClient feishu = null!;
            public static readonly MeetingApis.WeCom.WeComClient wecom = null!;
            public static readonly MeetingApis.DingTalk.DingTalkClient dingtalk = null!;
            public static readonly DateTimeOffset start = default, end = default, from = default, to = default;
            public static readonly string uid = null!;
            public static readonly CancellationToken ct = default;
        }
        """;

    public static TheoryData<string, int> Examples => new(
        new[] { English, Chinese }.SelectMany(static file => Enumerable.Range(0, Code(file).Length).Select(index => (file, index))));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_compiles_without_a_warning(string file, int index)
    {
        string code = Code(file)[index];

        var compilation = Compilations.Of(OutputKind.ConsoleApplication, Prelude, code);

        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static found => found.Severity >= DiagnosticSeverity.Warning));
    }

    [Fact]
    public void Both_readmes_hold_the_same_blocks_in_the_same_order() => Assert.Equal(Readme.Blocks(English), Readme.Blocks(Chinese));

    [Fact]
    public void The_first_example_needs_nothing_but_the_package()
    {
        string code = Code(English)[0];

        var compilation = Compilations.Of(OutputKind.ConsoleApplication, Prelude[..Prelude.IndexOf("global using static", StringComparison.Ordinal)], code);

        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static found => found.Severity >= DiagnosticSeverity.Warning));
    }

    private static string[] Code(string file) => [.. Readme.Blocks(file).Where(static block => block.Language == "csharp").Select(static block => block.Code)];
}
