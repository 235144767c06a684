using System.Diagnostics.Metrics;
using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using MeetingApis.Internal;
using MeetingApis.Tests.Pipeline;
using Microsoft.Extensions.Logging;

namespace MeetingApis.Tests.Reliability;

/// <summary>The page on observability, in both languages, says what the code does, and nothing else.</summary>
[Collection(ProcessWide.Name)]
public sealed partial class ObservabilityPageTests
{
    public static TheoryData<string> Pages => ["observability.md", "observability.zh-CN.md"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_table_of_tags_is_that_of_the_code(string page)
    {
        string[] tags = [.. typeof(Telemetry).GetFields().Where(field => field.IsLiteral && field.Name.EndsWith("Tag", StringComparison.Ordinal)).Select(field => (string)field.GetRawConstantValue()!)];

        Assert.Equal(tags.Order(StringComparer.Ordinal), Table(page, 0).Select(row => row[0][0]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_tables_of_tags_are_those_of_spans_and_measurements(string page)
    {
        using var telemetry = new CapturedTelemetry();
        await MakeEveryKindOfCallAsync();

        Assert.Equal(Table(page, 0).Select(row => row[0][0]).Order(StringComparer.Ordinal), telemetry.Spans.SelectMany(span => span.TagObjects).Select(tag => tag.Key).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(
            Table(page, 2).Select(row => $"{row[0][0]}: {string.Join(", ", row[3].Order(StringComparer.Ordinal))}").Order(StringComparer.Ordinal),
            telemetry.Measurements.GroupBy(one => one.Instrument).Select(group => $"{group.Key}: {string.Join(", ", group.SelectMany(one => one.Tags.Keys).Distinct().Order(StringComparer.Ordinal))}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_table_of_instruments_is_that_of_the_meter(string page)
    {
        using var telemetry = new CapturedTelemetry();

        Assert.Equal(
            telemetry.Instruments.Select(one => (one.Name, KindOf(one), one.Unit!)).OrderBy(one => one.Name, StringComparer.Ordinal),
            Table(page, 2).Select(row => (row[0][0], row[1][0], row[2][0])).OrderBy(one => one.Item1, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_table_of_error_types_is_that_of_the_exceptions(string page)
    {
        var error = new ApiError { Category = ErrorCategory.Unknown, Kind = FailureKind.Definitive };
        var known = Enum.GetValues<ErrorCategory>()
            .Select(category => (Type: category.ToString(), Exception: ErrorMapper.ToException(InvokerStub.Operation(RetrySafety.Safe), error with { Category = category }, isOutcomeUnknown: false)))
            .ToList();

        Assert.Equal(
            known.Select(one => (one.Type, one.Exception.GetType().Name)).Append((Telemetry.Cancelled, nameof(OperationCanceledException))).Order(),
            Table(page, 1).Select(row => (row[0][0], row[1][0])).Order());
        Assert.All(known, one => Assert.Equal(one.Type, ErrorMapper.CategoryOf(one.Exception).ToString()));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_table_of_log_events_is_that_of_the_code(string page)
    {
        var events = typeof(Log).GetMethods(BindingFlags.Static | BindingFlags.Public)
            .Select(method => (method.Name, Entry: method.GetCustomAttribute<LoggerMessageAttribute>()!))
            .ToList();

        Assert.Equal(
            events.Select(one => string.Join('|', one.Entry.EventId, one.Name, one.Entry.Level, one.Entry.Message)).Order(StringComparer.Ordinal),
            Table(page, 3).Select(row => string.Join('|', row[0][0], row[1][0], row[2][0], row[3][0])).Order(StringComparer.Ordinal));
        Assert.Equal(events.Count, events.Select(one => one.Entry.EventId).Distinct().Count());
    }

    [Fact]
    public void Both_pages_show_the_same_tables()
    {
        for (int table = 0; table < 4; table++)
        {
            Assert.Equal(
                Table("observability.md", table).Select(row => string.Join('|', row.SelectMany(cell => cell))),
                Table("observability.zh-CN.md", table).Select(row => string.Join('|', row.SelectMany(cell => cell))));
        }
    }

    private static string KindOf(Instrument instrument) => instrument.GetType().Name.Split('`')[0];

    /// <summary>The rows of a table; of each cell, what stands in code marks.</summary>
    private static IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> Table(string page, int index)
    {
        string text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Docs", page)).ReplaceLineEndings("\n");
        string table = Tables().Matches(text)[index].Value;
        return [.. table.Trim().Split('\n').Skip(2).Select(row => row.Trim('|').Split('|').Select(cell => (IReadOnlyList<string>)[.. Code().Matches(cell).Select(match => match.Groups["code"].Value)]).ToArray())];
    }

    /// <summary>Success, failure with all details, a hold, a token that comes, one that does not.</summary>
    private static async Task MakeEveryKindOfCallAsync()
    {
        var time = new SkippingTimeProvider();
        var stub = InvokerStub.Start(time);
        ApiOperation operation = InvokerStub.Operation(RetrySafety.Safe);
        stub.Answers(StubAnswer.Success, StubAnswer.Json("wait", """{"code":1}""", HttpStatusCode.TooManyRequests, ("Retry-After", "3600"), ("X-Tt-Logid", "l")));
        await stub.CallAsync(operation, Cancellation);
        await Assert.ThrowsAsync<MeetingRateLimitException>(() => stub.CallAsync(operation, Cancellation));
        var rig = new WeComRig();
        var fake = new FakeVendor(rig, time);
        await rig.Connect(rig.CreateOptions(), fake, time)("m", Cancellation);
        fake.OnToken = (_, _) => Task.FromResult(rig.WrongSecret());
        await Assert.ThrowsAsync<MeetingAuthenticationException>(() => rig.Connect(rig.CreateOptions(), fake, time)("m", Cancellation));
    }

    [GeneratedRegex(@"(?:^\|.*\|\n)+", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tables();

    [GeneratedRegex("`(?<code>[^`]+)`", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
