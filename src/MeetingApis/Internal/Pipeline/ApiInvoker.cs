using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Logging;

namespace MeetingApis.Internal;

/// <summary>
/// The stop that every request goes through: checks, serializes once, runs the attempts, and turns the outcome into a
/// result or an exception. The stages inside use pooled state machines: a call whose answer comes later, as on every
/// network, allocates none of its own but that of the task which the caller gets.
/// </summary>
internal sealed class ApiInvoker(CallGate gate, AttemptSender sender, RetryStage retries, ApiCall.Pool calls, ITokenSource? tokens, CallIdentity identity, TimeSpan timeout, bool validates, TimeProvider time, ILogger logger, ClientTelemetry telemetry)
{
    private readonly RequestPreparation _preparation = new(identity, needsToken: tokens is not null, validates, time);

    public TimeProvider Time => time;

    /// <summary>The client whose calls these are, as logs name it.</summary>
    public ClientLabel Client => telemetry.Client;

    /// <summary>The address that the path of an operation stands behind.</summary>
    public string StartOf(ApiOperation operation) => sender.HostOf(operation).Start;

    /// <summary>Calls an operation that returns a record.</summary>
    public Task<TResponse> SendAsync<TResponse>(ApiOperation operation, in ApiRequest request, JsonTypeInfo<TResponse> responseType, CancellationToken cancellationToken)
        where TResponse : class =>
        ResultAsync<TResponse>(operation, RunAsync(calls.Rent(operation, request, responseType, PayloadReaders.Read<TResponse>, timeout, cancellationToken)));

    /// <summary>Calls an operation that returns nothing but its success.</summary>
    public Task<EmptyResponse> SendAsync(ApiOperation operation, in ApiRequest request, CancellationToken cancellationToken) =>
        ResultAsync<EmptyResponse>(operation, TrySendAsync(operation, request, null, cancellationToken));

    /// <summary>Calls an operation whose answer is read as a type of the caller's.</summary>
    public Task<TResponse> ReadAsync<TResponse>(ApiOperation operation, in ApiRequest request, JsonTypeInfo<TResponse> responseType, CancellationToken cancellationToken) =>
        ResultAsync<TResponse>(operation, TrySendAsync(operation, request, responseType, cancellationToken));

    /// <summary>Calls an operation; a failure comes back as data. Only the caller's cancellation is thrown.</summary>
    public ValueTask<Outcome> TrySendAsync(ApiOperation operation, in ApiRequest request, JsonTypeInfo? responseType, CancellationToken cancellationToken) =>
        RunAsync(calls.Rent(operation, request, responseType, null, timeout, cancellationToken));

    private static async Task<TResponse> ResultAsync<TResponse>(ApiOperation operation, ValueTask<Outcome> call) =>
        (TResponse)ValueOf(operation, await call.ConfigureAwait(false))!;

    private static object? ValueOf(ApiOperation operation, Outcome outcome) => outcome.Error is null
        ? outcome.Value
        : throw ErrorMapper.ToException(operation, outcome.Error, RetryRules.IsOutcomeUnknown(operation, outcome.Error));

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<Outcome> RunAsync(ApiCall call)
    {
        using CallObservation? observation = telemetry.Begin(call.Operation, time);
        call.Observation = observation;
        call.Client = telemetry.Client;
        try
        {
            if (_preparation.Prepare(call) is { } refusal)
            {
                observation?.End(call.Sends, call.Status, refusal);
                return refusal;
            }

            call.CallerToken.ThrowIfCancellationRequested();
            Outcome outcome = await AttemptAsync(call).ConfigureAwait(false);
            if (outcome.Error is { } error && RetryRules.IsRepeatable(call.Operation, error))
            {
                outcome = await retries.ContinueAsync(call, outcome, AttemptAsync).ConfigureAwait(false);
            }

            if (call.MayBeDone && outcome.Error is { } last)
            {
                // Whatever ended the call: an attempt of it may have done the work.
                outcome = last with { FollowsUnclear = true };
            }

            observation?.End(call.Sends, call.Status, outcome.Error);
            return outcome;
        }
        catch (Exception e) when (observation is not null)
        {
            observation.End(call.Sends, call.Status, e);
            throw;
        }
        finally
        {
            call.Dispose();
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<Outcome> AttemptAsync(ApiCall call)
    {
        RateLimitLease? permit = null;
        if (!gate.IsOpen(call.Operation))
        {
            (permit, ApiError? refusal) = await gate.WaitAsync(call).ConfigureAwait(false);
            if (refusal is not null)
            {
                return refusal;
            }
        }

        using (permit)
        {
            AccessToken? token = tokens is null ? null : await GetTokenAsync(call, tokens, rejected: null).ConfigureAwait(false);
            Outcome outcome = await sender.SendAsync(call, token).ConfigureAwait(false);
            if (token is not null && outcome.Error is { Kind: FailureKind.TokenRejected } rejected)
            {
                outcome = await ReplayAsync(call, tokens!, token, rejected).ConfigureAwait(false);
            }

            return Settle(call, outcome);
        }
    }

    /// <summary>Records the effects of an attempt on later calls.</summary>
    private Outcome Settle(ApiCall call, Outcome outcome)
    {
        if (outcome.Error is not { } error)
        {
            gate.Succeeded(call.Operation);
            retries.Succeeded();
            return outcome;
        }

        if (call.MayBeDone && error.IsDone)
        {
            // The answer to the send that did the work is lost: a record without facts, but not null.
            return new Outcome(call.ResponseType is null ? new EmptyResponse() : JsonSerializer.Deserialize("{}"u8, call.ResponseType), null);
        }

        call.Timer.Disarm();
        call.MayBeDone |= error.Kind == FailureKind.Ambiguous || error.TellsOfEarlierSend;
        if (RetryRules.IsRepeatable(call.Operation, error))
        {
            logger.AttemptFailed(telemetry.Client, call.Sends, call.Operation.Name, error.Category, error.Code);
        }

        return gate.Failed(call.Operation, error);
    }

    /// <summary>After a token was rejected: one more attempt with a new one.</summary>
    private async ValueTask<Outcome> ReplayAsync(ApiCall call, ITokenSource source, AccessToken token, ApiError rejected)
    {
        if (call.Replayed)
        {
            source.Rejected(token);
            return rejected with { Kind = FailureKind.Definitive };
        }

        call.Replayed = true;
        logger.TokenRejected(telemetry.Client, call.Operation.Name, rejected.Code);
        call.Observation?.TokenRejected(rejected);
        AccessToken renewed = await GetTokenAsync(call, source, token).ConfigureAwait(false);
        if (renewed.Value == token.Value)
        {
            return rejected with { Kind = FailureKind.Definitive, Advice = "The vendor hands out the very token that it rejects: check that the app is enabled, and that base address and credentials belong together." };
        }

        Outcome outcome = await sender.SendAsync(call, renewed).ConfigureAwait(false);
        if (outcome.Error is not { Kind: FailureKind.TokenRejected } again)
        {
            return outcome;
        }

        source.Rejected(renewed);
        return again with { Kind = FailureKind.Definitive, Advice = "A new access token was rejected too: check which kinds of token the operation takes, and the app's permissions." };
    }

    /// <param name="call">The call.</param>
    /// <param name="source">Whom to ask.</param>
    /// <param name="rejected">The token that another one is to replace; null for none.</param>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<AccessToken> GetTokenAsync(ApiCall call, ITokenSource source, AccessToken? rejected)
    {
        call.Timer.Renew();
        try
        {
            ValueTask<AccessToken?> asked = rejected is null ? source.GetAsync(call.Timer.Token) : source.RenewAsync(rejected, call.Timer.Token);
            bool waits = !asked.IsCompleted;
            if (waits)
            {
                // Not before: a token that is at hand, as almost always, needs no time limit.
                call.Timer.ArmWithRemaining();
            }

            AccessToken token = await asked.ConfigureAwait(false)
                ?? throw NoToken(call, MeetingErrorCategory.Authentication, "got no access token from the access token provider", null);
            if (waits)
            {
                call.Observation?.TokenAcquired();
            }

            return token;
        }
        catch (OperationCanceledException e) when (call.CallerToken.IsCancellationRequested)
        {
            throw new OperationCanceledException("The caller cancelled the call.", e, call.CallerToken);
        }
        catch (OperationCanceledException e) when (call.Timer.Token.IsCancellationRequested)
        {
            throw NoToken(call, MeetingErrorCategory.Unavailable, $"gave no access token within {timeout.TotalSeconds:0.###} s", new TimeoutException("The call's time was over.", e));
        }
        catch (Exception e) when (call.MayHaveActed && e is not MeetingApiException { IsOutcomeUnknown: true })
        {
            // An earlier attempt may have done the work, which a missing token must not hide.
            throw NoToken(call, e is MeetingApiException { IsTransient: false } and not MeetingUnavailableException ? MeetingErrorCategory.Authentication : MeetingErrorCategory.Unavailable, "got no access token for another attempt", e);
        }
        catch (Exception e) when (e is not (MeetingApiException or InvalidOperationException or ArgumentException))
        {
            throw NoToken(call, MeetingErrorCategory.Unavailable, "got no access token, because the access token provider failed", e);
        }
    }

    private static MeetingApiException NoToken(ApiCall call, MeetingErrorCategory category, string problem, Exception? cause)
    {
        var error = new ApiError
        {
            Category = category,
            Kind = FailureKind.NotSent,
            Problem = problem,
            HelpLink = call.Operation.DocumentationUrl,
            Cause = cause,
            FollowsUnclear = call.MayBeDone,
        };
        return ErrorMapper.ToException(call.Operation, error, RetryRules.IsOutcomeUnknown(call.Operation, error));
    }
}
