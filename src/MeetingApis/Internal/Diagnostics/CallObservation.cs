using System.Diagnostics;

namespace MeetingApis.Internal;

/// <summary>One call, as traces and metrics show it.</summary>
internal sealed class CallObservation(ApiOperation operation, TimeProvider time) : IDisposable
{
    private readonly Activity? _activity = Telemetry.Start(operation);
    private readonly long _start = time.GetTimestamp();
    private string? _errorType = "Cancelled";
    private int _attempts;

    /// <summary>Null where nobody listens.</summary>
    public static CallObservation? Begin(ApiOperation operation, TimeProvider time) =>
        Telemetry.IsObserved ? new CallObservation(operation, time) : null;

    /// <summary>The call ended with a result or a failure. Without this, disposing means that it was cancelled or broke off.</summary>
    public void End(Outcome outcome, int attempts)
    {
        _attempts = attempts;
        _errorType = outcome.Error?.Category.ToString();
        if (_activity is null || outcome.Error is not { } error)
        {
            return;
        }

        _activity.SetTag(Telemetry.CodeTag, error.Code);
        _activity.SetTag(Telemetry.RequestIdTag, error.RequestId);
        _activity.SetTag(Telemetry.StatusTag, (int?)error.StatusCode);
    }

    public void Dispose()
    {
        var tags = new TagList
        {
            { Telemetry.VendorTag, operation.Vendor.ToString() },
            { Telemetry.OperationTag, operation.Name },
            { Telemetry.ErrorTypeTag, _errorType },
        };
        Telemetry.Duration.Record(time.GetElapsedTime(_start).TotalSeconds, tags);
        Telemetry.Attempts.Record(_attempts, tags);
        if (_activity is not null)
        {
            _activity.SetTag(Telemetry.AttemptsTag, _attempts);
            _activity.SetTag(Telemetry.ErrorTypeTag, _errorType);
            _activity.SetStatus(_errorType is null ? ActivityStatusCode.Unset : ActivityStatusCode.Error);
            _activity.Dispose();
        }
    }
}
