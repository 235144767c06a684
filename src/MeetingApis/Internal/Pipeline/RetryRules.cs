namespace MeetingApis.Internal;

/// <summary>Decides, at one place, whether a failed attempt is repeated and after which wait.</summary>
/// <param name="maxRetries">How often one call may repeat.</param>
/// <param name="leastDelay">No repetition comes sooner.</param>
/// <param name="budget">The app's budget for retries.</param>
internal sealed class RetryRules(int maxRetries, TimeSpan leastDelay, RetryBudget budget)
{
    private static readonly TimeSpan s_firstDelay = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan s_leastPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_mostPause = TimeSpan.FromSeconds(5);

    /// <summary>Whether the failure allows another send at all.</summary>
    public static bool IsRepeatable(ApiOperation operation, ApiError error) => error.Kind switch
    {
        FailureKind.NotSent or FailureKind.Throttled => true,
        FailureKind.Ambiguous or FailureKind.Contended => operation.Safety != RetrySafety.NotIdempotent,
        _ => false,
    };

    /// <summary>Whether the work may have been done, in an operation that a second call would do again; and wherever the vendor speaks of an earlier send.</summary>
    public static bool IsOutcomeUnknown(ApiOperation operation, ApiError error) => error.TellsOfEarlierSend
        || (operation.ActsAgain && (error.Kind is FailureKind.Ambiguous or FailureKind.SentTwice || error.FollowsUnclear));

    /// <summary>Plans the next attempt. False where the failure does not allow one, its wait does not fit the time left, or the budget is spent.</summary>
    /// <param name="call">The call; its <see cref="ApiCall.NextDelay"/> receives the wait.</param>
    /// <param name="error">How the last attempt failed.</param>
    /// <param name="retry">0 for the first repetition.</param>
    public bool TryPlan(ApiCall call, ApiError error, int retry)
    {
        if (retry >= maxRetries || !IsRepeatable(call.Operation, error))
        {
            return false;
        }

        // A hint may be longer than any time span that is a tenth longer.
        if (error.RetryAfter >= call.Timer.Remaining)
        {
            return false;
        }

        call.NextDelay = error.Kind == FailureKind.Contended ? Pause() : Delay(retry, error.RetryAfter);
        return call.NextDelay < call.Timer.Remaining && budget.TrySpend();
    }

    /// <summary>A pause that lets another caller finish changing the record.</summary>
    private static TimeSpan Pause() => s_leastPause + (Random.Shared.NextDouble() * (s_mostPause - s_leastPause));

    /// <summary>Full jitter: the whole range is random, so that many callers spread out. A wait that the vendor asks for is kept, and spread too.</summary>
    private TimeSpan Delay(int retry, TimeSpan? asked)
    {
        TimeSpan own = leastDelay + (Random.Shared.NextDouble() * s_firstDelay * Math.Pow(2, retry));
        TimeSpan hint = asked is { } wait ? wait * (1 + (0.1 * Random.Shared.NextDouble())) : TimeSpan.Zero;
        return hint > own ? hint : own;
    }
}
