using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using MeetingApis.Feishu;
using MeetingApis.Tests.Pipeline;
using MeetingApis.Tests.Stubs;
using Microsoft.Extensions.Logging;

namespace MeetingApis.Tests.Reliability;

/// <summary>What a call leaves behind in traces, metrics and logs.</summary>
[Collection(ProcessWide.Name)]
public sealed class ObservabilityTests : IDisposable
{
    private const string Duration = "meetingapis.client.operation.duration";
    private const string Attempts = "meetingapis.client.operation.attempts";
    private const string Refreshes = "meetingapis.token.refreshes";
    private const string Holds = "meetingapis.ratelimit.holds";

    private readonly SkippingTimeProvider _time = new();
    private readonly CapturedLogs _logs = new();
    private readonly CapturedTelemetry _telemetry = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _telemetry.Dispose();
        _logs.Dispose();
    }

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task A_call_that_succeeds_is_a_client_span_of_the_callers_trace(MeetingVendor vendor)
    {
        var rig = VendorRig.Of(vendor);
        using Activity parent = new Activity("the caller's").Start();

        await rig.Connect(rig.CreateOptions(), new FakeVendor(rig, _time), _time, _logs)("m", Cancellation);

        Activity span = _telemetry.Span(rig.CallName);
        Assert.Equal((ActivityKind.Client, ActivityStatusCode.Unset), (span.Kind, span.Status));
        Assert.Equal(parent.SpanId, span.ParentSpanId);
    }

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task A_token_request_is_a_span_of_a_trace_of_its_own(MeetingVendor vendor)
    {
        var rig = VendorRig.Of(vendor);
        using Activity parent = new Activity("the caller's").Start();

        await rig.Connect(rig.CreateOptions(), new FakeVendor(rig, _time), _time, _logs)("m", Cancellation);

        Activity span = _telemetry.Span(rig.TokenName);
        Assert.NotEqual(parent.TraceId, span.TraceId);
        Assert.Null(span.Parent);
        Assert.Equal(ActivityKind.Client, span.Kind);
        Assert.Equal(
            ["http.request.method", "http.response.status_code", "meetingapis.attempts", "meetingapis.operation", "meetingapis.vendor", "server.address", "server.port", "url.template"],
            TagsOf(span).Select(tag => tag.Item1));
        Assert.Equal($"{span.GetTagItem("http.request.method")} {span.GetTagItem("url.template")}", span.DisplayName);
        Assert.DoesNotContain(TagsOf(span), tag => $"{tag.Item2}".Contains('?', StringComparison.Ordinal));
        Measured refresh = Assert.Single(_telemetry.Of(Refreshes));
        Assert.Equal(["meetingapis.operation", "meetingapis.vendor"], refresh.Tags.Keys.Order());
        Assert.Equal(["TokenFetched"], _logs.Names);
    }

    [Fact]
    public async Task A_call_that_succeeds_is_measured_without_an_error_type()
    {
        var stub = InvokerStub.Start(_time, loggers: _logs);
        stub.Answers(StubAnswer.Success);

        await stub.CallAsync(InvokerStub.Operation(RetrySafety.Safe), Cancellation);

        Measured attempts = Assert.Single(_telemetry.Of(Attempts));
        Assert.Equal(1, attempts.Value);
        Assert.Equal(["meetingapis.operation", "meetingapis.vendor"], attempts.Tags.Keys.Order());
        Assert.Equal(["meetingapis.operation", "meetingapis.vendor"], Assert.Single(_telemetry.Of(Duration)).Tags.Keys.Order());
        Assert.Empty(_logs.Entries);
    }

    [Fact]
    public async Task A_retry_that_healed_itself_is_no_warning_and_no_error()
    {
        var stub = InvokerStub.Start(_time, loggers: _logs);
        stub.Answers(StubAnswer.Unavailable, StubAnswer.Throttled, StubAnswer.Success);

        await stub.CallAsync(InvokerStub.Operation(RetrySafety.Safe), Cancellation);

        Assert.Equal(["AttemptFailed", "AttemptFailed"], _logs.Names);
        Assert.All(_logs.Entries, entry => Assert.Equal(LogLevel.Debug, entry.Level));
        Assert.Equal(3, Assert.Single(_telemetry.Of(Attempts)).Value);
        Activity span = _telemetry.Span("feishu.stub.call");
        Assert.Equal(ActivityStatusCode.Unset, span.Status);
        Assert.Equal(3, span.GetTagItem("meetingapis.attempts"));
        Assert.Null(span.GetTagItem("error.type"));
    }

    [Fact]
    public async Task The_duration_holds_the_waits()
    {
        var stub = InvokerStub.Start(_time);
        stub.Answers(StubAnswer.Json("wait", """{"code":1}""", HttpStatusCode.TooManyRequests, ("Retry-After", "4")), StubAnswer.Success);

        await stub.CallAsync(InvokerStub.Operation(RetrySafety.Safe), Cancellation);

        Assert.InRange(Assert.Single(_telemetry.Of(Duration)).Value, 4, 5);
    }

    [Fact]
    public async Task A_failure_names_its_kind_the_vendors_code_the_request_and_the_status()
    {
        var stub = InvokerStub.Start(_time, loggers: _logs);
        stub.Answers(StubAnswer.Json("no", """{"code":7654321,"msg":"no"}""", HttpStatusCode.BadRequest, ("X-Tt-Logid", "log-1")));

        await Assert.ThrowsAsync<MeetingApiException>(() => stub.CallAsync(InvokerStub.Operation(RetrySafety.Safe), Cancellation));

        Activity span = _telemetry.Span("feishu.stub.call");
        Assert.Equal(ActivityStatusCode.Error, span.Status);
        Assert.Equal(
            [
                ("error.type", "Unknown"), ("http.request.method", "POST"), ("http.response.status_code", 400), ("meetingapis.attempts", 1), ("meetingapis.code", "7654321"),
                ("meetingapis.operation", "feishu.stub.call"), ("meetingapis.request_id", "log-1"), ("meetingapis.vendor", "Feishu"),
                ("server.address", "open.feishu.cn"), ("server.port", 443), ("url.template", "/stub"),
            ],
            TagsOf(span));
        Assert.Equal("Unknown", Assert.Single(_telemetry.Of(Duration)).Tags["error.type"]);
        Assert.Empty(_logs.Entries);
    }

    [Fact]
    public async Task A_cancelled_call_says_so_and_how_often_it_was_sent()
    {
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var waiting = new TaskCompletionSource();
        var stub = InvokerStub.Start(_time, loggers: _logs);
        stub.Answers(StubAnswer.Never(waiting.SetResult));
        Task call = stub.CallAsync(InvokerStub.Operation(RetrySafety.Safe), caller.Token);
        await waiting.Task;

        await caller.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);

        Activity span = _telemetry.Span("feishu.stub.call");
        Assert.Equal(("Cancelled", 1, ActivityStatusCode.Error), (span.GetTagItem("error.type"), span.GetTagItem("meetingapis.attempts"), span.Status));
        Measured attempts = Assert.Single(_telemetry.Of(Attempts));
        Assert.Equal((1, "Cancelled"), (attempts.Value, attempts.Tags["error.type"]));
        Assert.Empty(_logs.Entries);
    }

    [Fact]
    public async Task A_call_that_was_cancelled_before_it_began_was_sent_never()
    {
        var stub = InvokerStub.Start(_time);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stub.CallAsync(InvokerStub.Operation(RetrySafety.Safe), new CancellationToken(canceled: true)));

        Measured attempts = Assert.Single(_telemetry.Of(Attempts));
        Assert.Equal((0, "Cancelled"), (attempts.Value, attempts.Tags["error.type"]));
    }

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task A_call_that_gets_no_token_fails_as_the_token_request_did(MeetingVendor vendor)
    {
        var rig = VendorRig.Of(vendor);
        var fake = new FakeVendor(rig, _time) { OnToken = (_, _) => Task.FromResult(rig.WrongSecret()) };

        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => rig.Connect(rig.CreateOptions(), fake, _time, _logs)("m", Cancellation));

        Activity span = _telemetry.Span(rig.CallName);
        Assert.Equal(("Authentication", thrown.Code, 0, ActivityStatusCode.Error), (span.GetTagItem("error.type"), span.GetTagItem("meetingapis.code"), span.GetTagItem("meetingapis.attempts"), span.Status));
        Assert.Equal("Authentication", Assert.Single(_telemetry.Of(Duration, rig.CallName)).Tags["error.type"]);
        Assert.Equal("Authentication", Assert.Single(_telemetry.Of(Refreshes)).Tags["error.type"]);
        LogEntry entry = Assert.Single(_logs.Entries);
        Assert.Equal((4, "TokenFetchFailed", LogLevel.Warning), (entry.Id.Id, entry.Id.Name, entry.Level));
    }

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task A_rejected_token_that_was_renewed_is_no_warning(MeetingVendor vendor)
    {
        var rig = VendorRig.Of(vendor);
        var fake = new FakeVendor(rig, _time);
        Func<string, CancellationToken, Task> call = rig.Connect(rig.CreateOptions(), fake, _time, _logs);
        await call("one", Cancellation);
        fake.Revoke();

        await call("two", Cancellation);

        Assert.Equal(["TokenFetched", "TokenRejected", "TokenFetched"], _logs.Names);
        Assert.All(_logs.Entries, entry => Assert.Equal(LogLevel.Debug, entry.Level));
        Assert.Equal(2, _telemetry.Of(Refreshes).Count);
        Assert.Equal([1, 2], _telemetry.Of(Attempts, rig.CallName).Select(one => one.Value));
    }

    [Fact]
    public async Task An_order_to_wait_is_counted_for_its_operation()
    {
        var stub = InvokerStub.Start(_time, loggers: _logs);
        stub.Answers(StubAnswer.Json("wait", """{"code":1}""", HttpStatusCode.TooManyRequests, ("Retry-After", "3600")));

        await Assert.ThrowsAsync<MeetingRateLimitException>(() => stub.CallAsync(InvokerStub.Operation(RetrySafety.Safe), Cancellation));
        await Assert.ThrowsAsync<MeetingRateLimitException>(() => stub.CallAsync(InvokerStub.Operation(RetrySafety.Safe), Cancellation));

        Measured hold = Assert.Single(_telemetry.Of(Holds));
        Assert.Equal(["meetingapis.operation", "meetingapis.vendor"], hold.Tags.Keys.Order());
        Assert.Equal([1, 0], _telemetry.Of(Attempts).Select(one => one.Value));
        Assert.All(_telemetry.Of(Attempts), one => Assert.Equal("RateLimit", one.Tags["error.type"]));
    }

    [Fact]
    public async Task A_request_that_breaks_its_rules_is_a_call_that_was_never_sent()
    {
        var feishu = FeishuStub.Start();

        await Assert.ThrowsAsync<MeetingValidationException>(() => feishu.Client.Reserves.UpdateAsync("r1", new() { MeetingSettings = new() { Password = "x" } }, cancellationToken: Cancellation));

        Activity span = _telemetry.Span("feishu.reserves.update");
        Assert.Equal(("Validation", 0), (span.GetTagItem("error.type"), span.GetTagItem("meetingapis.attempts")));
    }

    [Fact]
    public async Task A_mistake_on_this_side_goes_by_the_name_of_its_exception()
    {
        var stub = InvokerStub.Start(_time);
        stub.Answers(StubAnswer.Failure("a handler's own", () => new InvalidOperationException("a handler's own")));

        await Assert.ThrowsAsync<InvalidOperationException>(() => stub.CallAsync(InvokerStub.Operation(RetrySafety.Safe), Cancellation));

        Assert.Equal("System.InvalidOperationException", _telemetry.Span("feishu.stub.call").GetTagItem("error.type"));
    }

    [Fact]
    public async Task Of_the_runtimes_own_telemetry_the_metrics_stay_on_and_the_spans_are_off()
    {
        int requests = 0;
        var spans = new List<string>();
        using var meters = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Name == "http.client.request.duration")
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        meters.SetMeasurementEventCallback<double>((_, _, _, _) => requests++);
        meters.Start();
        using var activities = new ActivityListener
        {
            ShouldListenTo = source => source.Name.StartsWith("System.Net", StringComparison.Ordinal),
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStarted = span => spans.Add(span.OperationName),
        };
        ActivitySource.AddActivityListener(activities);
        string? head = null;
        await using var vendor = LoopbackVendor.Start(request =>
        {
            head = request;
            return LoopbackVendor.Json("""{"code":0,"tenant_access_token":"t","expire":7200,"data":{}}""");
        });
        using Activity parent = new Activity("the caller's").SetBaggage("who", "me").Start();
        var client = new FeishuClient(new FeishuOptions { AppId = "cli_1", AppSecret = "s", BaseAddress = vendor.BaseAddress });

        await client.Reserves.UpdateAsync("r1", new() { MeetingSettings = new() { Topic = "t" } }, cancellationToken: Cancellation);

        Assert.Equal(2, requests);
        Assert.DoesNotContain("System.Net.Http.HttpRequestOut", spans);
        Assert.DoesNotContain("traceparent", head, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("who", head, StringComparison.Ordinal);
    }

    private static (string, object?)[] TagsOf(Activity span) => [.. span.TagObjects.OrderBy(tag => tag.Key, StringComparer.Ordinal).Select(tag => (tag.Key, tag.Value))];
}
