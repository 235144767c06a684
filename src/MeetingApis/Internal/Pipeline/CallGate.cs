using System.Threading.RateLimiting;

namespace MeetingApis.Internal;

/// <summary>The gate that every attempt passes before it is sent: first the waits that the vendor has ordered, then the application's own limiter.</summary>
/// <param name="holds">The waits that the vendor has ordered.</param>
/// <param name="limiter">The application's limiter; null for none.</param>
/// <param name="appId">The app, for the limiter.</param>
/// <param name="tenant">The organisation, for the limiter.</param>
/// <param name="time">The clock.</param>
internal sealed class CallGate(Holds holds, PartitionedRateLimiter<LimitedCall>? limiter, string appId, string? tenant, TimeProvider time)
{
    /// <summary>Whether an attempt may go at once, as almost every one may.</summary>
    public bool IsOpen(ApiOperation operation) => limiter is null && holds.Left(operation, out _) == TimeSpan.Zero;

    /// <summary>Waits until the attempt may go.</summary>
    /// <returns>The limiter's permit, to be disposed after the attempt, or the reason why the attempt may not go.</returns>
    public async ValueTask<(RateLimitLease? Permit, ApiError? Refusal)> WaitAsync(ApiCall call)
    {
        RateLimitLease? permit = null;
        TimeSpan left;
        while ((left = holds.Left(call.Operation, out TimeSpan spread)) > TimeSpan.Zero || (permit is null && limiter is not null))
        {
            // Each wait is followed by another look: the first of those who waited may have been told to wait again.
            if (left > TimeSpan.Zero)
            {
                permit?.Dispose();
                permit = null;
                if (left + spread >= call.Timer.Remaining)
                {
                    return (null, Refused(call, "has asked to wait longer than the call's time", left));
                }

                call.Observation?.Waits(left + spread);
                await Task.Delay(left + spread, time, call.CallerToken).ConfigureAwait(false);
                continue;
            }

            (permit, ApiError? refusal) = await AcquireAsync(call, limiter!).ConfigureAwait(false);
            if (refusal is not null)
            {
                return (null, refusal);
            }
        }

        return (permit, null);
    }

    /// <summary>The vendor took the call.</summary>
    public void Succeeded(ApiOperation operation) => holds.Forget(operation);

    /// <summary>Keeps the order to wait that a failure may carry.</summary>
    /// <returns>The failure, with the wait that is in force now.</returns>
    public ApiError Failed(ApiOperation operation, ApiError error) =>
        holds.Place(operation, error) is var wait && wait == error.RetryAfter ? error : error with { RetryAfter = wait };

    private async ValueTask<(RateLimitLease? Permit, ApiError? Refusal)> AcquireAsync(ApiCall call, PartitionedRateLimiter<LimitedCall> limiter)
    {
        call.Timer.ArmWithRemaining();
        try
        {
            ValueTask<RateLimitLease> acquired = limiter.AcquireAsync(new LimitedCall(call.Operation, appId, tenant), 1, call.Timer.Token);
            RateLimitLease permit = acquired.IsCompleted
                ? await acquired.ConfigureAwait(false)
                : await TimeLimit.WaitAsync(acquired.AsTask(), call.Timer.Token, late: static unused => ReturnAsync(unused)).ConfigureAwait(false);
            if (permit.IsAcquired)
            {
                return (permit, null);
            }

            TimeSpan? wait = permit.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan asked) ? asked : null;
            permit.Dispose();
            return (null, Refused(call, "was not called, because the rate limiter of the options has no room", wait));
        }
        catch (OperationCanceledException e) when (call.CallerToken.IsCancellationRequested)
        {
            throw new OperationCanceledException("The caller cancelled the call.", e, call.CallerToken);
        }
        catch (OperationCanceledException) when (call.Timer.Token.IsCancellationRequested)
        {
            return (null, Refused(call, "was not called, because the rate limiter of the options had no room within the call's time", null));
        }
        catch (Exception e) when (e is not (MeetingApiException or InvalidOperationException or ArgumentException) || call.MayHaveActed)
        {
            return (null, new ApiError
            {
                Category = MeetingErrorCategory.Unavailable,
                Kind = FailureKind.NotSent,
                Problem = "was not called, because the rate limiter of the options failed",
                HelpLink = call.Operation.DocumentationUrl,
                Cause = e,
            });
        }
        finally
        {
            call.Timer.Disarm();
        }
    }

    /// <summary>Returns a permit that comes after its call is over.</summary>
    private static ValueTask ReturnAsync(RateLimitLease unused)
    {
        unused.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Creates a failure for a call that was not sent. It is not retried, because waiting longer is the caller's decision.</summary>
    private static ApiError Refused(ApiCall call, string problem, TimeSpan? wait) => new()
    {
        Category = MeetingErrorCategory.RateLimit,
        Kind = FailureKind.Refused,
        Problem = problem,
        RetryAfter = wait,
        HelpLink = call.Operation.DocumentationUrl,
    };
}
