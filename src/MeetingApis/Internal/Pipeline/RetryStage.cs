using Polly;
using Polly.Retry;

namespace MeetingApis.Internal;

/// <summary>
/// Polly's retry strategy, told by <see cref="RetryRules"/> what to do. It is entered only after a first attempt has
/// failed, with that attempt's outcome as its first: a call that succeeds at once pays nothing for it.
/// </summary>
internal sealed class RetryStage
{
    private static readonly ResiliencePropertyKey<ApiCall> s_call = new("MeetingApis.Call");

    private readonly RetryBudget _budget;

    // Made for the first failure: a quarter of a start is saved. One that cannot be made then is tried again at the next.
    private readonly Lazy<ResiliencePipeline<Outcome>> _pipeline;

    public RetryStage(int maxRetries, TimeSpan leastDelay, RetryBudget budget, TimeProvider time)
    {
        _budget = budget;
        _pipeline = new Lazy<ResiliencePipeline<Outcome>>(() => Build(maxRetries, new RetryRules(maxRetries, leastDelay, budget), time), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>An attempt succeeded, which earns a part of a later retry.</summary>
    public void Succeeded() => _budget.Earn();

    /// <summary>Retries after a failed attempt until one succeeds or the rules stop it.</summary>
    public async Task<Outcome> ContinueAsync(ApiCall call, Outcome first, Func<ApiCall, ValueTask<Outcome>> attempt)
    {
        ResilienceContext context = ResilienceContextPool.Shared.Get(call.Operation.Name, continueOnCapturedContext: false, call.CallerToken);
        try
        {
            context.Properties.Set(s_call, call);
            Outcome? pending = first;
            return await _pipeline.Value.ExecuteAsync(
                async ctx =>
                {
                    if (pending is { } known)
                    {
                        pending = null;
                        return known;
                    }

                    return await attempt(CallOf(ctx)).ConfigureAwait(false);
                },
                context).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static ResiliencePipeline<Outcome> Build(int maxRetries, RetryRules rules, TimeProvider time)
    {
        var builder = new ResiliencePipelineBuilder<Outcome> { TimeProvider = time };
        if (maxRetries > 0)
        {
            builder.AddRetry(new RetryStrategyOptions<Outcome>
            {
                MaxRetryAttempts = maxRetries,
                UseJitter = false,
                ShouldHandle = args => new ValueTask<bool>(
                    args.Outcome.Result.Error is { } error && rules.TryPlan(CallOf(args.Context), error, args.AttemptNumber)),
                DelayGenerator = static args => new ValueTask<TimeSpan?>(CallOf(args.Context).NextDelay),
                OnRetry = static args =>
                {
                    CallOf(args.Context).Observation?.Retries(args.Outcome.Result.Error!, args.RetryDelay);
                    return default;
                },
            });
        }

        return builder.Build();
    }

    private static ApiCall CallOf(ResilienceContext context) => context.Properties.GetValue(s_call, null!);
}
