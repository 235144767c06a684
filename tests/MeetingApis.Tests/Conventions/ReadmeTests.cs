using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MeetingApis.Tests.Conventions;

/// <summary>The examples of the readmes, and of the pages about tokens, bookings and events, compile as they stand.</summary>
public sealed class ReadmeTests
{
    private const string English = "README.md";
    private const string Chinese = "README.zh-CN.md";

    private static readonly (string English, string Chinese)[] s_pages = [(English, Chinese), ("docs/tokens.md", "docs/tokens.zh-CN.md"), ("docs/bookings.md", "docs/bookings.zh-CN.md"), ("docs/events.md", "docs/events.zh-CN.md"), ("docs/scheduling.md", "docs/scheduling.zh-CN.md")];

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
            public static readonly Microsoft.Extensions.Configuration.IConfiguration configuration = null!;
            public static readonly IServiceProvider provider = null!;
            public static readonly ReadOnlyMemory<byte> body = default;
            public static readonly IReadOnlyDictionary<string, string> query = null!, headers = null!;
            public static readonly string secret = null!, connectionString = null!;
            public static readonly byte[] key = null!;
            public static readonly HttpClient vault = null!;
            public static readonly MeetingApis.Feishu.FeishuClient feishu = null!;
            public static readonly MeetingApis.WeCom.WeComClient wecom = null!;
            public static readonly MeetingApis.DingTalk.DingTalkClient dingtalk = null!;
            public static readonly DateTimeOffset start = default, end = default, from = default, to = default;
            public static readonly string[] openIds = null!, userIds = null!, unionIds = null!;
            public static readonly string calendarId = null!, eventId = null!, scheduleId = null!, bookingId = null!, meetingId = null!, unionId = null!;
            public static readonly string roomId = null!, tenantKey = null!, ticket = null!, code = null!, state = null!, verifier = null!;
            public static readonly DateTimeOffset issuedAt = default;
            public static readonly CancellationToken ct = default;
            public static readonly MeetingApis.Scheduling.IMeetingScheduler scheduler = null!;
            public static readonly MeetingApis.Scheduling.MeetingPlan plan = null!;
            public static readonly MeetingApis.Scheduling.MeetingTime during = null!;
        }
        """;

    public static TheoryData<string, int> Examples => new(
        s_pages.SelectMany(static page => new[] { page.English, page.Chinese }).SelectMany(static file => Enumerable.Range(0, Code(file).Length).Select(index => (file, index))));

    public static TheoryData<string, string> Pages => new(s_pages);

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_compiles_without_a_warning(string file, int index)
    {
        string code = Code(file)[index];

        CSharpCompilation compilation = Compilations.Of(OutputKind.ConsoleApplication, Prelude, code);

        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static found => found.Severity >= DiagnosticSeverity.Warning));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Both_languages_hold_the_same_blocks_in_the_same_order(string english, string chinese) => Assert.Equal(Readme.Blocks(english), Readme.Blocks(chinese));

    [Fact]
    public void The_first_example_needs_nothing_but_the_package()
    {
        string code = Code(English)[0];

        CSharpCompilation compilation = Compilations.Of(OutputKind.ConsoleApplication, Prelude[..Prelude.IndexOf("global using static", StringComparison.Ordinal)], code);

        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static found => found.Severity >= DiagnosticSeverity.Warning));
    }

    private static string[] Code(string file) => [.. Readme.Blocks(file).Where(static block => block.Language == "csharp").Select(static block => block.Code)];
}
