using System.Diagnostics;
using System.Net;

namespace MeetingApis.Internal;

/// <summary>One call, as traces and metrics show it.</summary>
internal sealed class CallObservation(ApiOperation operation, TimeProvider time) : IDisposable
{
    private readonly Activity? _activity = Telemetry.Start(operation);
    private readonly long _start = time.GetTimestamp();
    private string? _errorType;
    private int _attempts;

    /// <summary>Null where nobody listens.</summary>
    public static CallObservation? Begin(ApiOperation operation, TimeProvider time) =>
        Telemetry.IsObserved ? new CallObservation(operation, time) : null;

    /// <summary>The call ended with a result or a failure.</summary>
    public void End(Outcome outcome, int attempts) =>
        End(outcome.Error?.Category.ToString(), attempts, outcome.Error?.Code, outcome.Error?.RequestId, outcome.Error?.StatusCode);

    /// <summary>The call ended with an exception: the caller's cancellation, no token, or a mistake on this side.</summary>
    public void End(Exception exception, int attempts)
    {
        var failure = exception as MeetingApiException;
        string? errorType = failure is not null ? ErrorMapper.CategoryOf(failure).ToString()
            : exception is OperationCanceledException ? Telemetry.Cancelled
            : exception.GetType().FullName;
        End(errorType, attempts, failure?.Code, failure?.RequestId, failure?.StatusCode);
    }

    public void Dispose()
    {
        var tags = new TagList
        {
            { Telemetry.VendorTag, operation.Vendor.ToString() },
            { Telemetry.OperationTag, operation.Name },
        };
        if (_errorType is not null)
        {
            tags.Add(Telemetry.ErrorTypeTag, _errorType);
        }

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

    private void End(string? errorType, int attempts, string? code, string? requestId, HttpStatusCode? status)
    {
        (_errorType, _attempts) = (errorType, attempts);
        if (_activity is not null && errorType is not null)
        {
            _activity.SetTag(Telemetry.CodeTag, code);
            _activity.SetTag(Telemetry.RequestIdTag, requestId);
            _activity.SetTag(Telemetry.StatusTag, (int?)status);
        }
    }
}
