using System.Diagnostics;
using System.Net;

namespace MeetingApis.Internal;

/// <summary>One call, as traces and metrics show it.</summary>
internal sealed class CallObservation : IDisposable
{
    private readonly OperationTags _tags;
    private readonly Activity? _span;
    private readonly TimeProvider _time;
    private readonly long _start;
    private string? _errorType;
    private int _attempts;

    /// <param name="tags">The tags that the call has in common with others.</param>
    /// <param name="span">The call's span; null where none is wanted.</param>
    /// <param name="time">The clock.</param>
    public CallObservation(OperationTags tags, Activity? span, TimeProvider time) => (_tags, _span, _time, _start) = (tags, span, time, time.GetTimestamp());

    /// <summary>The span, where more than its identity is wanted.</summary>
    private Activity? Details => _span is { IsAllDataRequested: true } ? _span : null;

    /// <summary>An attempt failed, and another follows after the wait.</summary>
    public void Retries(ApiError error, TimeSpan delay) => Details?.AddEvent(new ActivityEvent(Telemetry.RetryEvent, tags: new()
    {
        [Telemetry.DelayTag] = delay.TotalSeconds,
        [Telemetry.ErrorTypeTag] = error.Category.ToString(),
        [Telemetry.CodeTag] = error.Code,
        [Telemetry.StatusTag] = (int?)error.StatusCode,
    }));

    /// <summary>An attempt has to wait, because the vendor has ordered so.</summary>
    public void Waits(TimeSpan delay) => Details?.AddEvent(new ActivityEvent(Telemetry.HoldEvent, tags: new() { [Telemetry.DelayTag] = delay.TotalSeconds }));

    /// <summary>The vendor rejected the token, and a new one is asked for.</summary>
    public void TokenRejected(ApiError error) => Details?.AddEvent(new ActivityEvent(Telemetry.TokenRejectedEvent, tags: new()
    {
        [Telemetry.CodeTag] = error.Code,
        [Telemetry.StatusTag] = (int?)error.StatusCode,
    }));

    /// <summary>A token came that was not at hand.</summary>
    public void TokenAcquired() => Details?.AddEvent(new ActivityEvent(Telemetry.TokenAcquiredEvent));

    /// <summary>The call ended with a result or a failure.</summary>
    /// <param name="sends">How many attempts were sent.</param>
    /// <param name="status">The last answer's status; null for no answer.</param>
    /// <param name="error">Null for a result.</param>
    public void End(int sends, HttpStatusCode? status, ApiError? error)
    {
        // Where the vendor gave no code that says it, the problem does, in words of this library.
        string? description = error is { Code: null, Problem: { } problem } ? $"{_tags.Vendor} {problem}" : null;
        End(sends, status, error?.Category.ToString(), error?.Code, error?.RequestId, description);
    }

    /// <summary>The call ended with an exception: the caller's cancellation, no token, or a mistake on this side.</summary>
    public void End(int sends, HttpStatusCode? status, Exception exception)
    {
        var failure = exception as MeetingApiException;
        string? errorType = failure is not null ? failure.Category.ToString()
            : exception is OperationCanceledException ? Telemetry.Cancelled
            : exception.GetType().FullName;
        End(sends, status, errorType, failure?.Code, failure?.RequestId, description: null);
    }

    public void Dispose()
    {
        TagList tags = _tags.OfMeasurement(_errorType);
        Telemetry.Duration.Record(_time.GetElapsedTime(_start).TotalSeconds, tags);
        Telemetry.Attempts.Record(_attempts, tags);
        _span?.Dispose();
    }

    private void End(int sends, HttpStatusCode? status, string? errorType, string? code, string? requestId, string? description)
    {
        (_errorType, _attempts) = (errorType, sends);
        if (Details is not { } span)
        {
            return;
        }

        span.SetTag(Telemetry.AttemptsTag, sends);
        span.SetTag(Telemetry.ResendCountTag, sends > 1 ? sends - 1 : null);
        span.SetTag(Telemetry.StatusTag, (int?)status);
        if (errorType is not null)
        {
            span.SetTag(Telemetry.ErrorTypeTag, errorType);
            span.SetTag(Telemetry.CodeTag, code);
            span.SetTag(Telemetry.RequestIdTag, requestId);
            span.SetStatus(ActivityStatusCode.Error, description);
        }
    }
}
