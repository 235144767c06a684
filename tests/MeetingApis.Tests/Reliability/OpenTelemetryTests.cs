using System.Diagnostics;
using System.Net;
using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.Tests.Pipeline;
using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace MeetingApis.Tests.Reliability;

/// <summary>What a host sees that takes the library's telemetry with OpenTelemetry's own SDK.</summary>
[Collection(ProcessWide.Name)]
public sealed class OpenTelemetryTests
{
    private const string Duration = "meetingapis.client.operation.duration";
    private const string Attempts = "meetingapis.client.operation.attempts";
    private const string Refreshes = "meetingapis.token.refreshes";
    private const string Holds = "meetingapis.ratelimit.holds";

    /// <summary>A code that no vendor's page has.</summary>
    private const string UnknownCode = "7654321";

    private readonly SkippingTimeProvider _time = new();

    public static TheoryData<MeetingVendor> Vendors => VendorUnderTest.All;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_success_is_one_client_span_with_the_words_of_http(MeetingVendor vendor)
    {
        (ObservedHost host, VendorUnderTest kit, VendorScript _) = Start(vendor);
        await using ObservedHost disposed = host;
        ApiOperation operation = OperationOf(vendor);

        await kit.CallAsync(host.Services, Cancellation);

        Activity span = Assert.Single(host.SpansOf(operation.Name));
        Assert.Equal((ActivityKind.Client, ActivityStatusCode.Unset, null), (span.Kind, span.Status, span.StatusDescription));
        Assert.Equal($"{operation.Method} {operation.PathTemplate}", span.DisplayName);
        Assert.Equal(
            [
                ("http.request.method", operation.Method.Method),
                ("http.response.status_code", 200),
                ("meetingapis.attempts", 1),
                ("meetingapis.operation", operation.Name),
                ("meetingapis.vendor", vendor.ToString()),
                ("server.address", kit.BaseAddress.Host),
                ("server.port", 443),
                ("url.template", operation.PathTemplate),
            ],
            TagsOf(span.TagObjects));
        string series = $"meetingapis.operation={operation.Name}, meetingapis.vendor={vendor}";
        Assert.Equal(1, host.Series(Duration)[series].GetHistogramCount());
        Assert.Equal(1, host.Series(Attempts)[series].GetHistogramSum());
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_failure_is_an_error_with_its_kind_the_vendors_code_and_the_status(MeetingVendor vendor)
    {
        (ObservedHost host, VendorUnderTest kit, VendorScript script) = Start(vendor);
        await using ObservedHost disposed = host;
        script.OnCall = (_, _) => Task.FromResult(Failure(vendor, HttpStatusCode.BadRequest));

        await Assert.ThrowsAsync<MeetingApiException>(() => kit.CallAsync(host.Services, Cancellation));

        Activity span = Assert.Single(host.SpansOf(OperationOf(vendor).Name));
        Assert.Equal((ActivityStatusCode.Error, null), (span.Status, span.StatusDescription));
        Assert.Equal(("Unknown", UnknownCode, 400, 1), (span.GetTagItem("error.type"), span.GetTagItem("meetingapis.code"), span.GetTagItem("http.response.status_code"), span.GetTagItem("meetingapis.attempts")));
        Assert.Equal(1, host.Series(Duration)[$"error.type=Unknown, meetingapis.operation={OperationOf(vendor).Name}, meetingapis.vendor={vendor}"].GetHistogramCount());
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_failure_without_a_code_is_described_in_words_that_nobody_sent(MeetingVendor vendor)
    {
        (ObservedHost host, VendorUnderTest kit, VendorScript script) = Start(vendor);
        await using ObservedHost disposed = host;
        script.OnCall = (_, _) => Task.FromResult(StubTransport.Response(HttpStatusCode.NotFound, "<html>a page of somebody's</html>"u8.ToArray(), "text/html"));

        await Assert.ThrowsAsync<MeetingProtocolException>(() => kit.CallAsync(host.Services, Cancellation));

        Activity span = Assert.Single(host.SpansOf(OperationOf(vendor).Name));
        Assert.Equal((ActivityStatusCode.Error, $"{vendor} sent an answer that is not a JSON object"), (span.Status, span.StatusDescription));
        Assert.Equal(("Protocol", 404), (span.GetTagItem("error.type"), span.GetTagItem("http.response.status_code")));
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_call_that_got_no_answer_has_no_status(MeetingVendor vendor)
    {
        (ObservedHost host, VendorUnderTest kit, VendorScript script) = Start(vendor);
        await using ObservedHost disposed = host;
        int sends = 0;
        script.OnCall = (_, _) => ++sends == 1 ? Task.FromResult(Throttled(vendor)) : Task.FromException<HttpResponseMessage>(new HttpRequestException(HttpRequestError.ConnectionError));

        await Assert.ThrowsAsync<MeetingUnavailableException>(() => kit.CallAsync(host.Services, Cancellation));

        Activity span = Assert.Single(host.SpansOf(OperationOf(vendor).Name));
        Assert.Equal(("Unavailable", 3, 2, null), (span.GetTagItem("error.type"), span.GetTagItem("meetingapis.attempts"), span.GetTagItem("http.request.resend_count"), span.GetTagItem("http.response.status_code")));
        Assert.Equal($"{vendor} could not be reached", span.StatusDescription);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_retry_that_healed_is_a_success_which_counts_what_it_sent_again_and_why(MeetingVendor vendor)
    {
        (ObservedHost host, VendorUnderTest kit, VendorScript script) = Start(vendor);
        await using ObservedHost disposed = host;
        int sends = 0;
        script.OnCall = (_, _) => Task.FromResult(++sends == 1 ? Throttled(vendor) : kit.Success());

        await kit.CallAsync(host.Services, Cancellation);

        Activity span = Assert.Single(host.SpansOf(OperationOf(vendor).Name));
        Assert.Equal((ActivityStatusCode.Unset, null, 2, 1, 200), (span.Status, span.GetTagItem("error.type"), span.GetTagItem("meetingapis.attempts"), span.GetTagItem("http.request.resend_count"), span.GetTagItem("http.response.status_code")));
        ActivityEvent retry = Assert.Single(span.Events, one => one.Name == "meetingapis.retry");
        Assert.Equal(["error.type", "http.response.status_code", "meetingapis.code", "meetingapis.delay"], TagsOf(retry.Tags).Select(tag => tag.Key));
        Assert.Equal(("RateLimit", 429, UnknownCode), (TagOf(retry, "error.type"), TagOf(retry, "http.response.status_code"), TagOf(retry, "meetingapis.code")));
        Assert.InRange(Assert.IsType<double>(TagOf(retry, "meetingapis.delay")), 5, 5.5);
        Assert.Equal(2, host.Series(Attempts)[$"meetingapis.operation={OperationOf(vendor).Name}, meetingapis.vendor={vendor}"].GetHistogramSum());
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task What_is_logged_of_a_retry_that_healed_is_of_no_weight_and_belongs_to_the_span(MeetingVendor vendor)
    {
        (ObservedHost host, VendorUnderTest kit, VendorScript script) = Start(vendor);
        await using ObservedHost disposed = host;
        int sends = 0;
        script.OnCall = (_, _) => Task.FromResult(++sends == 1 ? Throttled(vendor) : kit.Success());

        await kit.CallAsync(host.Services, Cancellation);

        OpenTelemetry.Logs.LogRecord entry = Assert.Single(host.Logs, one => one.EventId.Id == 1);
        Activity span = Assert.Single(host.SpansOf(OperationOf(vendor).Name));
        Assert.Equal(("MeetingApis", span.TraceId, span.SpanId), (entry.CategoryName, entry.TraceId, entry.SpanId));
        Assert.All(host.Logs, one => Assert.Equal(LogLevel.Debug, one.LogLevel));
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_token_that_was_rejected_and_renewed_is_seen_in_the_call_the_token_request_and_the_count(MeetingVendor vendor)
    {
        (ObservedHost host, VendorUnderTest kit, VendorScript script) = Start(vendor);
        await using ObservedHost disposed = host;
        await kit.CallAsync(host.Services, Cancellation);
        script.OnCall = (request, _) => Task.FromResult(kit.TokenIn(request) == "token-1" ? kit.TokenRejected() : kit.Success());

        await kit.CallAsync(host.Services, Cancellation);

        string tokenName = VendorRig.Of(vendor).TokenName;
        Activity[] spans = [.. host.SpansOf(OperationOf(vendor).Name)];
        Assert.Equal(["meetingapis.token.acquired"], spans[0].Events.Select(one => one.Name));
        Assert.Equal(["meetingapis.token.rejected", "meetingapis.token.acquired"], spans[1].Events.Select(one => one.Name));
        Assert.Equal((ActivityStatusCode.Unset, 2, 1, 200), (spans[1].Status, spans[1].GetTagItem("meetingapis.attempts"), spans[1].GetTagItem("http.request.resend_count"), spans[1].GetTagItem("http.response.status_code")));
        Assert.Contains(TagsOf(spans[1].Events.First().Tags), tag => tag.Key == "meetingapis.code");
        Assert.Equal(2, host.SpansOf(tokenName).Count);
        Assert.All(host.SpansOf(tokenName), span => Assert.DoesNotContain(spans, call => call.TraceId == span.TraceId));
        Assert.Equal(2, host.Series(Refreshes)[$"meetingapis.operation={tokenName}, meetingapis.vendor={vendor}"].GetSumLong());
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_wrong_secret_is_counted_as_what_it_is(MeetingVendor vendor)
    {
        (ObservedHost host, VendorUnderTest kit, VendorScript script) = Start(vendor);
        await using ObservedHost disposed = host;
        script.OnToken = (_, _) => Task.FromResult(kit.WrongSecret());

        await Assert.ThrowsAsync<MeetingAuthenticationException>(() => kit.CallAsync(host.Services, Cancellation));

        Activity span = Assert.Single(host.SpansOf(OperationOf(vendor).Name));
        Assert.Equal(("Authentication", kit.WrongSecretCode, 0, null), (span.GetTagItem("error.type"), span.GetTagItem("meetingapis.code"), span.GetTagItem("meetingapis.attempts"), span.GetTagItem("http.response.status_code")));
        Assert.Equal(1, host.Series(Refreshes)[$"error.type=Authentication, meetingapis.operation={VendorRig.Of(vendor).TokenName}, meetingapis.vendor={vendor}"].GetSumLong());
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task An_order_to_wait_is_counted_and_seen_in_the_call_that_waits_for_its_end(MeetingVendor vendor)
    {
        (ObservedHost host, VendorUnderTest kit, VendorScript script) = Start(vendor, static options => options.MaxRetries = 0);
        await using ObservedHost disposed = host;
        script.OnCall = (_, _) => Task.FromResult(Throttled(vendor));
        await Assert.ThrowsAsync<MeetingRateLimitException>(() => kit.CallAsync(host.Services, Cancellation));
        script.OnCall = (_, _) => Task.FromResult(kit.Success());

        await kit.CallAsync(host.Services, Cancellation);

        Activity span = host.SpansOf(OperationOf(vendor).Name)[1];
        ActivityEvent wait = Assert.Single(span.Events);
        Assert.Equal("meetingapis.ratelimit.wait", wait.Name);
        Assert.InRange(Assert.IsType<double>(TagOf(wait, "meetingapis.delay")), 5, 5.5);
        string series = $"meetingapis.operation={OperationOf(vendor).Name}, meetingapis.vendor={vendor}";
        Assert.Equal(1, host.Series(Holds)[series].GetSumLong());
        Assert.InRange(host.Series(Duration)[series].GetHistogramSum(), 5, 5.5);
    }

    [Fact]
    public async Task A_client_with_a_name_is_told_by_it_in_spans_and_series()
    {
        await using var host = new ObservedHost(_time, static services =>
        {
            services.AddFeishuClient("hr", options => (options.AppId, options.AppSecret, options.MaxRetries) = ("cli_1", "s", 0)).ConfigurePrimaryHttpMessageHandler(() => Throttling(MeetingVendor.Feishu));
            services.AddWeComClient("hr", options => (options.CorpId, options.CorpSecret, options.MaxRetries) = ("ww1", "s", 0)).ConfigurePrimaryHttpMessageHandler(() => Throttling(MeetingVendor.WeCom));
            services.AddDingTalkClient("hr", options => (options.AppKey, options.AppSecret, options.MaxRetries) = ("ding1", "s", 0)).ConfigurePrimaryHttpMessageHandler(() => Throttling(MeetingVendor.DingTalk));
        });

        await Assert.ThrowsAsync<MeetingRateLimitException>(() => host.Services.GetRequiredKeyedService<IFeishuReservesApi>("hr").UpdateAsync("r1", new(), cancellationToken: Cancellation));
        await Assert.ThrowsAsync<MeetingRateLimitException>(() => host.Services.GetRequiredKeyedService<IWeComMeetingsApi>("hr").UpdateAsync(new() { MeetingId = "m1" }, Cancellation));
        await Assert.ThrowsAsync<MeetingRateLimitException>(() => host.Services.GetRequiredKeyedService<IDingTalkScheduleConferencesApi>("hr").CancelAsync(new() { CreatorUnionId = "u1", ScheduleConferenceId = "c1" }, Cancellation));

        // Three calls, three requests for a token.
        Assert.Equal(6, host.Spans.Count);
        Assert.All(host.Spans, span => Assert.Equal("hr", span.GetTagItem("meetingapis.client.name")));
        Assert.All([Duration, Attempts, Refreshes, Holds], name => Assert.All(host.Series(name).Keys, series => Assert.Contains("meetingapis.client.name=hr", series, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_view_takes_the_names_of_clients_out_of_the_durations_and_leaves_the_buckets()
    {
        await using var host = new ObservedHost(
            _time,
            static services => services.AddFeishuClient("hr", options => (options.AppId, options.AppSecret) = ("cli_1", "s")).ConfigurePrimaryHttpMessageHandler(() => new VendorScript(VendorUnderTest.Of(MeetingVendor.Feishu))),
            metrics: static metrics => metrics.AddView("meetingapis.client.operation.*", new MetricStreamConfiguration { TagKeys = ["meetingapis.vendor", "meetingapis.operation", "error.type"] }));

        await host.Services.GetRequiredKeyedService<IFeishuReservesApi>("hr").UpdateAsync("r1", new(), cancellationToken: Cancellation);

        MetricPoint calls = host.Series(Duration)["meetingapis.operation=feishu.reserves.update, meetingapis.vendor=Feishu"];
        Assert.Equal(0.005, BucketsOf(calls)[0].Bound);
    }

    [Fact]
    public async Task The_buckets_of_the_duration_tell_milliseconds_from_half_seconds()
    {
        var time = new ManualTimeProvider();
        var kit = VendorUnderTest.Of(MeetingVendor.Feishu);
        double[] milliseconds = [5, 10, 20, 40, 60, 90, 200, 500, 700, 900, 2_000, 4_000, 7_000, 9_000];
        var slowness = new Queue<double>(milliseconds);
        var script = new VendorScript(kit)
        {
            OnCall = (_, _) =>
            {
                time.Advance(TimeSpan.FromMilliseconds(slowness.Dequeue()));
                return Task.FromResult(kit.Success());
            },
        };
        await using var host = new ObservedHost(time, services => kit.Register(services).ConfigurePrimaryHttpMessageHandler(() => script));

        for (int i = 0; i < milliseconds.Length; i++)
        {
            await kit.CallAsync(host.Services, Cancellation);
        }

        MetricPoint calls = host.Series(Duration)["meetingapis.operation=feishu.reserves.update, meetingapis.vendor=Feishu"];
        IReadOnlyList<(double Bound, long Count)> buckets = BucketsOf(calls);
        Assert.Equal([0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30, 60, double.PositiveInfinity], buckets.Select(bucket => bucket.Bound));
        Assert.Equal(Enumerable.Repeat(1L, milliseconds.Length), buckets.Where(bucket => bucket.Bound <= 10).Select(bucket => bucket.Count));
        Assert.Equal("s", host.Metric(Duration).Unit);
    }

    [Fact]
    public async Task Each_number_of_attempts_has_a_bucket_of_its_own()
    {
        (ObservedHost host, VendorUnderTest kit, VendorScript script) = Start(MeetingVendor.Feishu);
        await using ObservedHost disposed = host;
        int failures = 0;
        script.OnCall = (_, _) => Task.FromResult(failures-- > 0 ? StubTransport.Json("{}", HttpStatusCode.ServiceUnavailable) : kit.Success());

        for (int sends = 1; sends <= 3; sends++)
        {
            failures = sends - 1;
            await kit.CallAsync(host.Services, Cancellation);
        }

        MetricPoint calls = host.Series(Attempts)["meetingapis.operation=feishu.reserves.update, meetingapis.vendor=Feishu"];
        Assert.Equal([(0, 0), (1, 1), (2, 1), (3, 1), (double.PositiveInfinity, 0)], BucketsOf(calls));
        Assert.Equal("{attempt}", host.Metric(Attempts).Unit);
    }

    [Fact]
    public async Task Source_and_meter_have_one_name_one_version_and_one_schema()
    {
        (ObservedHost host, VendorUnderTest kit, VendorScript _) = Start(MeetingVendor.WeCom);
        await using ObservedHost disposed = host;

        await kit.CallAsync(host.Services, Cancellation);

        ActivitySource source = host.Spans[0].Source;
        MetricSnapshot metric = host.Metric(Duration);
        Assert.Equal(("MeetingApis", "MeetingApis"), (source.Name, metric.MeterName));
        Assert.Equal(source.Version, metric.MeterVersion);
        Assert.StartsWith("https://opentelemetry.io/schemas/1.", source.TelemetrySchemaUrl, StringComparison.Ordinal);
        using var telemetry = new CapturedTelemetry();
        Assert.All(telemetry.Instruments, instrument => Assert.Equal(source.TelemetrySchemaUrl, instrument.Meter.TelemetrySchemaUrl));
    }

    [Fact]
    public async Task A_sampler_can_decide_by_what_a_call_is()
    {
        var sampler = new RememberingSampler();
        var kit = VendorUnderTest.Of(MeetingVendor.Feishu);
        await using var host = new ObservedHost(_time, services => kit.Register(services).ConfigurePrimaryHttpMessageHandler(() => new VendorScript(kit)), sampler);

        await kit.CallAsync(host.Services, Cancellation);

        (string name, string[] tags) = Assert.Single(sampler.Asked, asked => asked.Name == "PUT /open-apis/vc/v1/reserves/{reserveId}");
        Assert.Equal("PUT /open-apis/vc/v1/reserves/{reserveId}", name);
        Assert.Equal(["http.request.method", "meetingapis.operation", "meetingapis.vendor", "server.address", "server.port", "url.template"], tags.Order(StringComparer.Ordinal));
        Assert.Empty(host.Spans);
        Assert.Equal(1, host.Series(Duration)["meetingapis.operation=feishu.reserves.update, meetingapis.vendor=Feishu"].GetHistogramCount());
    }

    private (ObservedHost Host, VendorUnderTest Kit, VendorScript Script) Start(MeetingVendor vendor, Action<MeetingClientOptions>? configure = null)
    {
        var kit = VendorUnderTest.Of(vendor);
        var script = new VendorScript(kit);
        var host = new ObservedHost(_time, services =>
        {
            kit.Register(services).ConfigurePrimaryHttpMessageHandler(() => script);
            kit.ConfigureAll(services, configure ?? (static _ => { }));
        });
        return (host, kit, script);
    }

    /// <summary>The operation of <see cref="VendorUnderTest.CallAsync(IServiceProvider, CancellationToken)"/>.</summary>
    private static ApiOperation OperationOf(MeetingVendor vendor) => vendor switch
    {
        MeetingVendor.Feishu => FeishuClient.Operations.Single(one => one.Name == "feishu.reserves.update"),
        MeetingVendor.WeCom => WeComClient.Operations.Single(one => one.Name == "wecom.meetings.update"),
        _ => DingTalkClient.Operations.Single(one => one.Name == "dingtalk.schedule_conferences.update"),
    };

    private static HttpResponseMessage Failure(MeetingVendor vendor, HttpStatusCode status, params ReadOnlySpan<(string Name, string Value)> headers) => StubTransport.Json(
        vendor switch
        {
            MeetingVendor.Feishu => $$"""{"code":{{UnknownCode}},"msg":"no"}""",
            MeetingVendor.WeCom => $$"""{"errcode":{{UnknownCode}},"errmsg":"no"}""",
            _ => $$"""{"code":"{{UnknownCode}}","message":"no"}""",
        },
        status,
        headers);

    private static HttpResponseMessage Throttled(MeetingVendor vendor) => Failure(vendor, HttpStatusCode.TooManyRequests, ("Retry-After", "5"));

    private static VendorScript Throttling(MeetingVendor vendor) => new(VendorUnderTest.Of(vendor)) { OnCall = (_, _) => Task.FromResult(Throttled(vendor)) };

    private static (string Key, object? Value)[] TagsOf(IEnumerable<KeyValuePair<string, object?>> tags) => [.. tags.OrderBy(tag => tag.Key, StringComparer.Ordinal).Select(tag => (tag.Key, tag.Value))];

    private static object? TagOf(ActivityEvent one, string key) => one.Tags.Single(tag => tag.Key == key).Value;

    private static List<(double Bound, long Count)> BucketsOf(MetricPoint point)
    {
        var buckets = new List<(double, long)>();
        foreach (HistogramBucket bucket in point.GetHistogramBuckets())
        {
            buckets.Add((bucket.ExplicitBound, bucket.BucketCount));
        }

        return buckets;
    }

    /// <summary>Wants no span, and remembers what it was asked about.</summary>
    private sealed class RememberingSampler : Sampler
    {
        private readonly List<(string Name, string[] Tags)> _asked = [];

        public IReadOnlyList<(string Name, string[] Tags)> Asked
        {
            get
            {
                lock (_asked)
                {
                    return [.. _asked];
                }
            }
        }

        public override SamplingResult ShouldSample(in SamplingParameters samplingParameters)
        {
            lock (_asked)
            {
                _asked.Add((samplingParameters.Name, [.. samplingParameters.Tags?.Select(tag => tag.Key) ?? []]));
            }

            return new SamplingResult(SamplingDecision.Drop);
        }
    }
}
