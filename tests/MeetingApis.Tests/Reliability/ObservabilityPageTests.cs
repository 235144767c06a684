using System.Diagnostics.Metrics;
using System.Globalization;
using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using MeetingApis.DingTalk;
using MeetingApis.Internal;
using MeetingApis.Tests.Conventions;
using MeetingApis.Tests.Pipeline;
using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MeetingApis.Tests.Reliability;

/// <summary>The page on observability, in both languages, says what the code does, and nothing else.</summary>
[Collection(ProcessWide.Name)]
public sealed partial class ObservabilityPageTests
{
    private const int SpanTags = 0;
    private const int SpanEvents = 1;
    private const int ErrorTypes = 2;
    private const int Instruments = 3;
    private const int LogEvents = 4;
    private const int HealthData = 5;

    public static TheoryData<string> Pages => ["observability.md", "observability.zh-CN.md"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_tables_of_tags_and_events_are_those_of_the_code(string page)
    {
        Assert.Equal(Constants("Tag"), Table(page, SpanTags).Select(row => row[0][0]).Concat(Table(page, SpanEvents).SelectMany(row => row[2])).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(Constants("Event"), Table(page, SpanEvents).Select(row => row[0][0]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_tables_of_tags_are_those_of_spans_events_and_measurements(string page)
    {
        using var telemetry = new CapturedTelemetry();
        await MakeEveryKindOfCallAsync();

        Assert.Equal(Table(page, SpanTags).Select(row => row[0][0]).Order(StringComparer.Ordinal), telemetry.Spans.SelectMany(span => span.TagObjects).Select(tag => tag.Key).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(Lines(Table(page, SpanEvents), names: 0, tags: 2), Lines(telemetry.Spans.SelectMany(span => span.Events).Select(one => (one.Name, one.Tags.Select(tag => tag.Key)))));
        Assert.Equal(Lines(Table(page, Instruments), names: 0, tags: 4), Lines(telemetry.Measurements.Select(one => (one.Instrument, one.Tags.Keys))));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_table_of_instruments_is_that_of_the_meter(string page)
    {
        using var telemetry = new CapturedTelemetry();
        Assert.True(Telemetry.IsMeasured);

        Assert.Equal(
            telemetry.Instruments.Select(one => string.Join('|', one.Name, KindOf(one), one.Unit, BoundariesOf(one))).Order(StringComparer.Ordinal),
            Table(page, Instruments).Select(row => string.Join('|', row[0][0], row[1][0], row[2][0], row[3].SingleOrDefault())).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_table_of_error_types_is_that_of_the_exceptions(string page)
    {
        var error = new ApiError { Category = MeetingErrorCategory.Unknown, Kind = FailureKind.Definitive };
        // A plan is made of several calls, and none of them ends so.
        var known = Enum.GetValues<MeetingErrorCategory>().Where(category => category != MeetingErrorCategory.Schedule)
            .Select(category => (Type: category.ToString(), Exception: ErrorMapper.ToException(InvokerStub.Operation(RetrySafety.Safe), error with { Category = category }, isOutcomeUnknown: false)))
            .ToList();

        Assert.Equal(
            known.Select(one => (one.Type, one.Exception.GetType().Name)).Append((Telemetry.Cancelled, nameof(OperationCanceledException))).Order(),
            Table(page, ErrorTypes).Select(row => (row[0][0], row[1][0])).Order());
        Assert.All(known, one => Assert.Equal(one.Type, one.Exception.Category.ToString()));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_table_of_log_events_is_that_of_the_code(string page)
    {
        var events = Library.All.SelectMany(static assembly => assembly.GetTypes())
            .SelectMany(static type => type.GetMethods(BindingFlags.Static | BindingFlags.Public))
            .Select(static method => (method.Name, Entry: method.GetCustomAttribute<LoggerMessageAttribute>()!))
            .Where(static one => one.Entry is not null)
            .ToList();

        Assert.Equal(
            events.Select(one => string.Join('|', one.Entry.EventId, one.Name, one.Entry.Level, one.Entry.Message)).Order(StringComparer.Ordinal),
            Table(page, LogEvents).Select(row => string.Join('|', row[0][0], row[1][0], row[2][0], row[3][0])).Order(StringComparer.Ordinal));
        Assert.Equal(events.Count, events.Select(one => one.Entry.EventId).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_table_of_the_data_of_health_checks_is_that_of_the_code(string page) => Assert.Equal(
        typeof(HealthKeys).GetFields().Select(static field => (string)field.GetRawConstantValue()!),
        Table(page, HealthData).Select(static row => row[0][0]));

    [Fact]
    public void Both_pages_show_the_same_tables()
    {
        for (int table = SpanTags; table <= HealthData; table++)
        {
            Assert.Equal(
                Table("observability.md", table).Select(row => string.Join('|', row.SelectMany(cell => cell))),
                Table("observability.zh-CN.md", table).Select(row => string.Join('|', row.SelectMany(cell => cell))));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_page_names_source_meter_and_schema(string page)
    {
        string text = TextOf(page);

        Assert.All(
            [$"AddSource(\"{Telemetry.SourceName}\")", $"AddMeter(\"{Telemetry.SourceName}\")", Telemetry.SchemaUrl],
            words => Assert.Contains(words, text, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Constants(string ending) => typeof(Telemetry).GetFields()
        .Where(field => field.IsLiteral && field.Name.EndsWith(ending, StringComparison.Ordinal))
        .Select(field => (string)field.GetRawConstantValue()!)
        .Order(StringComparer.Ordinal);

    /// <summary>A line for each name, with all the tags that it was seen with.</summary>
    private static IEnumerable<string> Lines(IEnumerable<(string Name, IEnumerable<string> Tags)> seen) => seen
        .GroupBy(one => one.Name, StringComparer.Ordinal)
        .Select(group => $"{group.Key}: {string.Join(", ", group.SelectMany(one => one.Tags).Distinct().Order(StringComparer.Ordinal))}")
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Lines(IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> table, int names, int tags) =>
        Lines(table.Select(row => (row[names][0], row[tags].AsEnumerable())));

    private static string KindOf(Instrument instrument) => instrument.GetType().Name.Split('`')[0];

    private static string? BoundariesOf(Instrument instrument) => instrument switch
    {
        Histogram<double> { Advice.HistogramBucketBoundaries: { } boundaries } => string.Join(", ", boundaries.Select(boundary => boundary.ToString(CultureInfo.InvariantCulture))),
        Histogram<int> { Advice.HistogramBucketBoundaries: { } boundaries } => string.Join(", ", boundaries),
        _ => null,
    };

    private static string TextOf(string page) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Docs", page)).ReplaceLineEndings("\n");

    /// <summary>The rows of a table; of each cell, what stands in code marks.</summary>
    private static IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> Table(string page, int index)
    {
        string table = Tables().Matches(TextOf(page))[index].Value;
        return [.. table.Trim().Split('\n').Skip(2).Select(row => row.Trim('|').Split('|').Select(cell => (IReadOnlyList<string>)[.. Code().Matches(cell).Select(match => match.Groups["code"].Value)]).ToArray())];
    }

    /// <summary>
    /// Success, a retry that healed, failure with all details, a wait that was ordered, a token that comes, one that is
    /// rejected, one that does not come, and clients with a name and in an organisation.
    /// </summary>
    private static async Task MakeEveryKindOfCallAsync()
    {
        var time = new SkippingTimeProvider();
        var stub = InvokerStub.Start(time);
        ApiOperation operation = InvokerStub.Operation(RetrySafety.Safe);
        stub.Answers(StubAnswer.Success, StubAnswer.Json("wait", """{"code":1}""", HttpStatusCode.TooManyRequests, ("Retry-After", "3600"), ("X-Tt-Logid", "l")));
        await stub.CallAsync(operation, Cancellation);
        await Assert.ThrowsAsync<MeetingRateLimitException>(() => stub.CallAsync(operation, Cancellation));
        var busy = InvokerStub.Start(time, configure: static options => options.MaxRetries = 0);
        var wait = StubAnswer.Json("wait", """{"code":1}""", HttpStatusCode.TooManyRequests, ("Retry-After", "3"));
        busy.Answers(wait, StubAnswer.Success);
        await Assert.ThrowsAsync<MeetingRateLimitException>(() => busy.CallAsync(operation, Cancellation));
        await busy.CallAsync(operation, Cancellation);
        var again = InvokerStub.Start(time);
        again.Answers(wait, StubAnswer.Success);
        await again.CallAsync(operation, Cancellation);
        var rig = new WeComRig();
        var fake = new FakeVendor(rig, time);
        Func<string, CancellationToken, Task> call = rig.Connect(rig.CreateOptions(), fake, time);
        await call("m", Cancellation);
        fake.Revoke();
        await call("m", Cancellation);
        fake.OnToken = (_, _) => Task.FromResult(rig.WrongSecret());
        await Assert.ThrowsAsync<MeetingAuthenticationException>(() => rig.Connect(rig.CreateOptions(), fake, time)("m", Cancellation));
        fake.OnToken = (_, _) => Task.FromResult(fake.HandOut());
        fake.OnCall = (_, _) => Task.FromResult(StubTransport.Json("""{"errcode":1}""", HttpStatusCode.TooManyRequests, ("Retry-After", "3600")));
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(time);
        services.AddWeComClient("hr", options => (options.CorpId, options.CorpSecret) = ("ww1", "s")).ConfigurePrimaryHttpMessageHandler(() => fake);
        services.AddDingTalkClient("hr", options => (options.AppType, options.AppKey, options.AppSecret) = (DingTalkAppType.ThirdParty, "suite1", "s")).ConfigurePrimaryHttpMessageHandler(static () => new RecordingTransport(static request =>
            request.RequestUri!.AbsolutePath.StartsWith("/v1.0/conference", StringComparison.Ordinal)
                ? StubTransport.Json("""{"code":"Throttling"}""", HttpStatusCode.TooManyRequests, ("Retry-After", "3600"))
                : StubTransport.Json("""{"errcode":0,"access_token":"t","expires_in":7200,"accessToken":"t","expireIn":7200}""")));
        await using ServiceProvider provider = services.BuildServiceProvider();
        DingTalkClient suite = provider.GetRequiredKeyedService<DingTalkClient>("hr");
        await suite.Authorization.AcceptSuiteTicketAsync("ticket", cancellationToken: Cancellation);
        await Assert.ThrowsAsync<MeetingRateLimitException>(() => suite.ForCorp("corp-1").ScheduleConferences.CancelAsync(new() { CreatorUnionId = "u1", ScheduleConferenceId = "c1" }, Cancellation));
        await Assert.ThrowsAsync<MeetingRateLimitException>(() => provider.GetRequiredKeyedService<WeComClient>("hr").Meetings.UpdateAsync(new() { MeetingId = "m" }, Cancellation));
    }

    [GeneratedRegex(@"(?:^\|.*\|\n)+", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tables();

    [GeneratedRegex("`(?<code>[^`]+)`", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
