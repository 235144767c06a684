using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Logging;

namespace MeetingApis.Internal;

/// <summary>
/// The stop that every request goes through: checks, serializes once, runs the attempts, and turns the outcome into a
/// result or an exception.
/// </summary>
internal sealed class ApiInvoker(CallGate gate, AttemptSender sender, RetryStage retries, CallTimer.Pool timers, IAccessTokenProvider? tokens, AccessTokenRequest tokenRequest, TimeSpan timeout, bool validates, ILogger logger)
{
    private const int FirstBodyBytes = 1024;

    // Chinese text stays readable UTF-8; WeCom refuses \uXXXX escapes.
    private static readonly JsonWriterOptions s_writer = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Calls an operation that returns a record.</summary>
    public async Task<TResponse> SendAsync<TResponse>(ApiOperation operation, ApiRequest request, JsonTypeInfo<TResponse> responseType, CancellationToken cancellationToken)
        where TResponse : class =>
        (TResponse)(await SendCoreAsync(operation, request, responseType, cancellationToken).ConfigureAwait(false))!;

    /// <summary>Calls an operation that returns nothing but its success.</summary>
    public Task SendAsync(ApiOperation operation, ApiRequest request, CancellationToken cancellationToken) =>
        SendCoreAsync(operation, request, null, cancellationToken);

    /// <summary>Calls an operation; a failure comes back as data. Only the caller's cancellation is thrown.</summary>
    public async Task<Outcome> TrySendAsync(ApiOperation operation, ApiRequest request, JsonTypeInfo? responseType, CancellationToken cancellationToken)
    {
        using CallObservation? observation = CallObservation.Begin(operation, timers.Time);
        PooledBuffer? body = null;
        ApiCall? call = null;
        try
        {
            if (Validate(operation, request.Validated) is { } invalid)
            {
                observation?.End(invalid, attempts: 0);
                return invalid;
            }

            cancellationToken.ThrowIfCancellationRequested();
            body = Serialize(request);
            using CallTimer timer = timers.Rent(timeout, cancellationToken);
            call = new ApiCall(operation, request, body, responseType, timer, cancellationToken);
            Outcome outcome = await AttemptAsync(call).ConfigureAwait(false);
            if (outcome.Error is { } error && RetryRules.IsRepeatable(operation, error))
            {
                outcome = await retries.ContinueAsync(call, outcome, AttemptAsync).ConfigureAwait(false);
            }

            observation?.End(outcome, call.Sends);
            return outcome;
        }
        catch (Exception e) when (observation is not null)
        {
            observation.End(e, call?.Sends ?? 0);
            throw;
        }
        finally
        {
            body?.Dispose();
        }
    }

    private async Task<object?> SendCoreAsync(ApiOperation operation, ApiRequest request, JsonTypeInfo? responseType, CancellationToken cancellationToken)
    {
        Outcome outcome = await TrySendAsync(operation, request, responseType, cancellationToken).ConfigureAwait(false);
        return outcome.Error is null
            ? outcome.Value
            : throw ErrorMapper.ToException(operation, outcome.Error, RetryRules.IsOutcomeUnknown(operation, outcome.Error));
    }

    private async ValueTask<Outcome> AttemptAsync(ApiCall call)
    {
        (RateLimitLease? permit, ApiError? refusal) = await gate.EnterAsync(call).ConfigureAwait(false);
        using (permit)
        {
            return refusal ?? Settle(call, await AttemptWithTokenAsync(call).ConfigureAwait(false));
        }
    }

    /// <summary>Draws the consequences of an attempt for the calls after it.</summary>
    private Outcome Settle(ApiCall call, Outcome outcome)
    {
        if (outcome.Error is not { } error)
        {
            gate.Succeeded(call.Operation);
            retries.Succeeded();
            return outcome;
        }

        if (call.MayBeDone && error.Code is { } code && call.Operation.DoneCodes.Contains(code))
        {
            // The answer to the send that did the work is lost: a record without facts, but not null.
            return call.ResponseType is null ? default : new Outcome(JsonSerializer.Deserialize("{}"u8, call.ResponseType), null);
        }

        call.MayBeDone |= error.Kind == FailureKind.Ambiguous;
        if (RetryRules.IsRepeatable(call.Operation, error))
        {
            logger.AttemptFailed(call.Operation.Name, call.Sends, error.Category, error.Code);
        }

        return gate.Failed(call.Operation, error);
    }

    /// <summary>One attempt with its token; where the token is rejected, one more with a new one.</summary>
    private async ValueTask<Outcome> AttemptWithTokenAsync(ApiCall call)
    {
        if (tokens is not { } provider)
        {
            return await sender.SendAsync(call, null).ConfigureAwait(false);
        }

        AccessToken token = await GetTokenAsync(call, provider).ConfigureAwait(false);
        Outcome outcome = await sender.SendAsync(call, token).ConfigureAwait(false);
        if (outcome.Error is not { Kind: FailureKind.TokenRejected } rejected)
        {
            return outcome;
        }

        provider.Invalidate(tokenRequest, token);
        if (call.Replayed)
        {
            return rejected with { Kind = FailureKind.Definitive };
        }

        call.Replayed = true;
        logger.TokenRejected(call.Operation.Name, rejected.Code);
        AccessToken renewed = await GetTokenAsync(call, provider).ConfigureAwait(false);
        if (renewed.Value == token.Value)
        {
            return rejected with { Kind = FailureKind.Definitive, Advice = "The vendor hands out the very token that it rejects: check that the app is enabled, and that base address and credentials belong together." };
        }

        outcome = await sender.SendAsync(call, renewed).ConfigureAwait(false);
        if (outcome.Error is not { Kind: FailureKind.TokenRejected } again)
        {
            return outcome;
        }

        provider.Invalidate(tokenRequest, renewed);
        return again with { Kind = FailureKind.Definitive, Advice = "A new access token was rejected too: check which kinds of token the operation takes, and the app's permissions." };
    }

    private async ValueTask<AccessToken> GetTokenAsync(ApiCall call, IAccessTokenProvider provider)
    {
        call.Timer.ArmWithRemaining();
        try
        {
            return await provider.GetAsync(tokenRequest, call.Timer.Token).ConfigureAwait(false)
                ?? throw NoToken(call, ErrorCategory.Authentication, "got no access token from the access token provider", null);
        }
        catch (OperationCanceledException e) when (call.CallerToken.IsCancellationRequested)
        {
            throw new OperationCanceledException("The caller cancelled the call.", e, call.CallerToken);
        }
        catch (OperationCanceledException e) when (call.Timer.Token.IsCancellationRequested)
        {
            throw NoToken(call, ErrorCategory.Unavailable, $"gave no access token within {timeout.TotalSeconds:0.###} s", new TimeoutException("The call's time was over.", e));
        }
        catch (Exception e) when (e is not (MeetingApiException or InvalidOperationException or ArgumentException))
        {
            throw NoToken(call, ErrorCategory.Unavailable, "got no access token, because the access token provider failed", e);
        }
        finally
        {
            call.Timer.Disarm();
        }
    }

    private static MeetingApiException NoToken(ApiCall call, ErrorCategory category, string problem, Exception? cause) => ErrorMapper.ToException(
        call.Operation,
        new ApiError
        {
            Category = category,
            Kind = FailureKind.NotSent,
            Problem = problem,
            HelpLink = call.Operation.DocumentationUrl,
            Cause = cause,
        },
        isOutcomeUnknown: false);

    private ApiError? Validate(ApiOperation operation, IValidated? request)
    {
        if (!validates || request is null)
        {
            return null;
        }

        var violations = new Violations(timers.Time.GetUtcNow());
        request.Validate(ref violations);
        return violations.Found is not { } found ? null : new ApiError
        {
            Category = ErrorCategory.Validation,
            Kind = FailureKind.Definitive,
            Problem = "was not called, because the request breaks its rules",
            Violations = found,
            HelpLink = operation.DocumentationUrl,
        };
    }

    private static PooledBuffer? Serialize(in ApiRequest request)
    {
        if (request.Body is null)
        {
            return null;
        }

        var body = new PooledBuffer(FirstBodyBytes);
        try
        {
            using var writer = new Utf8JsonWriter(body, s_writer);
            JsonSerializer.Serialize(writer, request.Body, request.BodyType!);
            return body;
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }
}
