using System.Text.Json.Serialization.Metadata;

namespace MeetingApis.Internal;

/// <summary>Asks a vendor for access tokens. The request goes through the same stages as any other, but without a token of its own.</summary>
internal abstract class TokenEndpoint(ApiInvoker invoker)
{
    /// <summary>The token request, as exceptions name it.</summary>
    public abstract ApiOperation Operation { get; }

    /// <summary>A token with less than this left is renewed in the background; between the two, by chance, so that processes spread out.</summary>
    public abstract (TimeSpan Least, TimeSpan Most) RenewalWindow { get; }

    public async Task<TokenGrant> FetchAsync(CancellationToken cancellationToken)
    {
        (ApiRequest request, JsonTypeInfo responseType) = CreateRequest();
        Outcome outcome = await invoker.TrySendAsync(Operation, request, responseType, cancellationToken).ConfigureAwait(false);
        return outcome.Error is { } error ? TokenGrant.Failed(AsTokenFailure(error)) : ReadGrant(outcome.Value!);
    }

    /// <summary>Builds the request from the secret as it is now.</summary>
    protected abstract (ApiRequest Request, JsonTypeInfo ResponseType) CreateRequest();

    /// <summary>Takes token and lifetime from the answer.</summary>
    protected abstract TokenGrant ReadGrant(object response);

    protected TokenGrant Grant(string? token, long? seconds)
    {
        if (string.IsNullOrWhiteSpace(token) || token.Any(char.IsControl))
        {
            return TokenGrant.Failed(Unusable("sent an answer without a usable access token"));
        }

        return new TokenGrant(new AccessToken(token), TimeSpan.FromSeconds(Math.Clamp(seconds ?? 0, 0, int.MaxValue)), null);
    }

    protected ApiError Unusable(string problem) => new()
    {
        Category = ErrorCategory.Protocol,
        Kind = FailureKind.Definitive,
        Problem = problem,
        HelpLink = Operation.DocumentationUrl,
    };

    /// <summary>No token for a reason that no document explains is still a matter of credentials; a token endpoint does nothing else.</summary>
    private static ApiError AsTokenFailure(ApiError error) => error.Category == ErrorCategory.Unknown
        ? error with { Category = ErrorCategory.Authentication }
        : error;
}
