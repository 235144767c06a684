using System.Text.Json;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>What careful code puts around a bare call: Polly's retry, a time limit for each attempt, a cached token.</summary>
internal sealed class Resilience(CachedToken token)
{
    private readonly ResiliencePipeline _pipeline = new ResiliencePipelineBuilder()
        .AddRetry(new RetryStrategyOptions
        {
            MaxRetryAttempts = 2,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            ShouldHandle = new PredicateBuilder().Handle<HttpRequestException>().Handle<IOException>().Handle<JsonException>().Handle<TimeoutRejectedException>(),
        })
        .AddTimeout(TimeSpan.FromSeconds(10))
        .Build();

    public async Task<T> RunAsync<TState, T>(TState state, Func<TState, string, CancellationToken, Task<T>> call) =>
        await _pipeline.ExecuteAsync(
            static async (run, cancellation) =>
            {
                string value = await run.token.GetAsync(cancellation).ConfigureAwait(false);
                return await run.call(run.state, value, cancellation).ConfigureAwait(false);
            },
            (token, state, call),
            CancellationToken.None).ConfigureAwait(false);

    public async Task RunAsync<TState>(TState state, Func<TState, string, CancellationToken, Task> call) =>
        await _pipeline.ExecuteAsync(
            static async (run, cancellation) =>
            {
                string value = await run.token.GetAsync(cancellation).ConfigureAwait(false);
                await run.call(run.state, value, cancellation).ConfigureAwait(false);
            },
            (token, state, call),
            CancellationToken.None).ConfigureAwait(false);
}
