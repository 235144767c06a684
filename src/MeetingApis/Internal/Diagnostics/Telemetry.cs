using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace MeetingApis.Internal;

/// <summary>The source of all spans and the meter of all measurements, with the words that they use.</summary>
internal static class Telemetry
{
    public const string SourceName = "MeetingApis";

    /// <summary>The edition of OpenTelemetry's conventions from which the words are.</summary>
    public const string SchemaUrl = "https://opentelemetry.io/schemas/1.44.0";

    public const string ErrorTypeTag = "error.type";
    public const string MethodTag = "http.request.method";
    public const string ResendCountTag = "http.request.resend_count";
    public const string StatusTag = "http.response.status_code";
    public const string ServerAddressTag = "server.address";
    public const string ServerPortTag = "server.port";
    public const string UrlTemplateTag = "url.template";
    public const string VendorTag = "meetingapis.vendor";
    public const string OperationTag = "meetingapis.operation";
    public const string ClientNameTag = "meetingapis.client.name";
    public const string TenantTag = "meetingapis.client.tenant";
    public const string AttemptsTag = "meetingapis.attempts";
    public const string CodeTag = "meetingapis.code";
    public const string RequestIdTag = "meetingapis.request_id";
    public const string DelayTag = "meetingapis.delay";

    public const string RetryEvent = "meetingapis.retry";
    public const string HoldEvent = "meetingapis.ratelimit.wait";
    public const string TokenRejectedEvent = "meetingapis.token.rejected";
    public const string TokenAcquiredEvent = "meetingapis.token.acquired";

    /// <summary>The error type of a call that its caller cancelled; those of failures are the names of <see cref="MeetingErrorCategory"/>.</summary>
    public const string Cancelled = "Cancelled";

    private static readonly string? s_version = typeof(Telemetry).Assembly.GetName().Version?.ToString(3);
    private static readonly Meter s_meter = new(new MeterOptions(SourceName) { Version = s_version, TelemetrySchemaUrl = SchemaUrl });

    public static ActivitySource Source { get; } = new(new ActivitySourceOptions(SourceName) { Version = s_version, TelemetrySchemaUrl = SchemaUrl });

    /// <summary>The boundaries are those of <c>http.client.request.duration</c>, up to the default time limit of a call and twice that.</summary>
    public static Histogram<double> Duration { get; } = s_meter.CreateHistogram(
        "meetingapis.client.operation.duration",
        "s",
        "How long calls take, with their waits and retries.",
        tags: null,
        new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30, 60] });

    /// <summary>Each number that a call can reach has a bucket of its own: none, one, two retries, and one replay with another token.</summary>
    public static Histogram<int> Attempts { get; } = s_meter.CreateHistogram(
        "meetingapis.client.operation.attempts",
        "{attempt}",
        "How often a call was sent.",
        tags: null,
        new InstrumentAdvice<int> { HistogramBucketBoundaries = [0, 1, 2, 3] });

    public static Counter<long> TokenRefreshes { get; } = s_meter.CreateCounter<long>("meetingapis.token.refreshes", "{refresh}", "Requests for an access token.");

    public static Counter<long> RateLimitHolds { get; } = s_meter.CreateCounter<long>("meetingapis.ratelimit.holds", "{hold}", "Orders of a vendor to wait.");

    /// <summary>Whether anybody measures calls.</summary>
    public static bool IsMeasured => Duration.Enabled || Attempts.Enabled;
}
