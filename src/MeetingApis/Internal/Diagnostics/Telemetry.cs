using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace MeetingApis.Internal;

/// <summary>The traces and metrics. Nothing is computed for them unless somebody listens.</summary>
internal static class Telemetry
{
    public const string SourceName = "MeetingApis";
    public const string VendorTag = "meetingapis.vendor";
    public const string OperationTag = "meetingapis.operation";
    public const string CodeTag = "meetingapis.code";
    public const string AttemptsTag = "meetingapis.attempts";
    public const string RequestIdTag = "meetingapis.request_id";
    public const string ErrorTypeTag = "error.type";
    public const string StatusTag = "http.response.status_code";

    /// <summary>The error type of a call that its caller cancelled; those of failures are the names of <see cref="ErrorCategory"/>.</summary>
    public const string Cancelled = "Cancelled";

    private static readonly string? s_version = typeof(Telemetry).Assembly.GetName().Version?.ToString(3);
    private static readonly ActivitySource s_source = new(SourceName, s_version);
    private static readonly Meter s_meter = new(SourceName, s_version);

    public static Histogram<double> Duration { get; } = s_meter.CreateHistogram<double>("meetingapis.client.operation.duration", "s", "How long calls take, with their waits and retries.");

    public static Histogram<int> Attempts { get; } = s_meter.CreateHistogram<int>("meetingapis.client.operation.attempts", "{attempt}", "How often a call was sent.");

    public static Counter<long> TokenRefreshes { get; } = s_meter.CreateCounter<long>("meetingapis.token.refreshes", "{refresh}", "Requests for an access token.");

    public static Counter<long> RateLimitHolds { get; } = s_meter.CreateCounter<long>("meetingapis.ratelimit.holds", "{hold}", "Orders of a vendor to wait.");

    public static bool IsObserved => s_source.HasListeners() || Duration.Enabled || Attempts.Enabled;

    public static Activity? Start(ApiOperation operation)
    {
        Activity? activity = s_source.StartActivity(operation.Name, ActivityKind.Client);
        activity?.SetTag(VendorTag, operation.Vendor.ToString());
        activity?.SetTag(OperationTag, operation.Name);
        return activity;
    }

    public static void TokenRefreshed(MeetingVendor vendor, ApiError? error)
    {
        if (error is null)
        {
            TokenRefreshes.Add(1, new KeyValuePair<string, object?>(VendorTag, vendor.ToString()));
        }
        else
        {
            TokenRefreshes.Add(1, new(VendorTag, vendor.ToString()), new(ErrorTypeTag, error.Category.ToString()));
        }
    }

    public static void Held(ApiOperation operation) =>
        RateLimitHolds.Add(1, new(VendorTag, operation.Vendor.ToString()), new(OperationTag, operation.Name));
}
