using System.Text.Json.Serialization.Metadata;

namespace MeetingApis.Internal;

/// <summary>Asks a vendor for access tokens. The request goes through the same stages as any other, but without a token of its own.</summary>
internal abstract class TokenEndpoint(ApiInvoker invoker)
{
    /// <summary>A token endpoint that fails sees at most one request a second.</summary>
    public static readonly TimeSpan LeastDelay = TimeSpan.FromSeconds(1);

    /// <summary>Time for a token request with its retries. The callers who wait for it may have less, or more.</summary>
    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);

    /// <summary>The token request, as exceptions name it.</summary>
    public abstract ApiOperation Operation { get; }

    /// <summary>A token with less than this left is renewed in the background; between the two, by chance, so that processes spread out.</summary>
    public abstract (TimeSpan Least, TimeSpan Most) RenewalWindow { get; }

    /// <summary>How long refused credentials are not tried again, after the first refusal, the second, and so on; the last one is for all further ones.</summary>
    public virtual IReadOnlyList<TimeSpan> RefusalPauses { get; } = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(4), TimeSpan.FromMinutes(16), TimeSpan.FromHours(1)];

    /// <summary>Whether processes share the token through the cache.</summary>
    public virtual bool IsShared => true;

    /// <summary>The client for which tokens are requested, as logs name it.</summary>
    protected ClientLabel Client => invoker.Client;

    /// <summary>What the answer is read as.</summary>
    protected abstract JsonTypeInfo ResponseType { get; }

    /// <summary>Collects what the request is made of, as it is now: secrets, grants, another token.</summary>
    public abstract ValueTask<TokenRequest> PrepareAsync();

    /// <summary>Whether the vendor refused the ticket alone, so that the next one is worth a request.</summary>
    public virtual bool IsRefusalOfTicket(ApiError error) => false;

    /// <summary>Asks once, with retries, within <see cref="Timeout"/>. It belongs to no caller, so none can cancel it.</summary>
    /// <param name="call">The request.</param>
    /// <param name="unwanted">The token that was rejected or is to be renewed; null for none.</param>
    public async Task<TokenAnswer> FetchAsync(TokenRequest call, string? unwanted)
    {
        TokenAnswer answer = await SendAsync(call, unwanted).ConfigureAwait(false);
        return answer.Error is { } error ? answer with { Error = AsTokenFailure(error) } : answer;
    }

    protected virtual async Task<TokenAnswer> SendAsync(TokenRequest call, string? unwanted)
    {
        Outcome outcome = await AskAsync(call).ConfigureAwait(false);
        return outcome.Error is { } error ? TokenAnswer.Failed(error) : ReadAnswer(outcome);
    }

    protected ValueTask<Outcome> AskAsync(TokenRequest call) => invoker.TrySendAsync(Operation, call.Request, ResponseType, CancellationToken.None);

    /// <summary>Takes token and lifetime from an answer; a failure says which one it was.</summary>
    protected TokenAnswer ReadAnswer(Outcome outcome)
    {
        TokenAnswer answer = ReadAnswer(outcome.Value!);
        return answer.Error is { } error ? answer with { Error = error with { StatusCode = outcome.Source?.Status, RequestId = outcome.Source?.RequestId } } : answer;
    }

    /// <summary>Takes token and lifetime from the answer.</summary>
    protected abstract TokenAnswer ReadAnswer(object response);

    /// <summary>A token that does not say how long it lives would be asked for at every call: for every vendor that is no answer.</summary>
    protected TokenAnswer Issued(string? token, long? seconds) =>
        !AccessToken.IsUsable(token) ? TokenAnswer.Failed(Unusable("sent an answer without a usable access token"))
        : seconds is not > 0 ? TokenAnswer.Failed(Unusable("sent an access token without a lifetime"))
        : new TokenAnswer(new AccessToken(token), TimeSpan.FromSeconds(Math.Min(seconds.Value, int.MaxValue)), null);

    protected ApiError Unusable(string problem) => new()
    {
        Category = MeetingErrorCategory.Protocol,
        Kind = FailureKind.Definitive,
        Problem = problem,
        Address = invoker.StartOf(Operation) + Operation.PathTemplate,
        HelpLink = Operation.DocumentationUrl,
    };

    /// <summary>
    /// Treats an undocumented failure as a matter of credentials, and likewise a "token rejected" when no token was
    /// sent: a token endpoint does nothing else.
    /// </summary>
    protected static ApiError AsTokenFailure(ApiError error) => error.Category == MeetingErrorCategory.Unknown || error.Kind == FailureKind.TokenRejected
        ? error with { Category = MeetingErrorCategory.Authentication, Kind = error.Kind == FailureKind.TokenRejected ? FailureKind.Definitive : error.Kind }
        : error;
}
