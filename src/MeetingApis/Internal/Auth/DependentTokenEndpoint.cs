namespace MeetingApis.Internal;

/// <summary>Requests a token by means of the app's own token. If that one is rejected, it renews it and repeats the request once, unless the vendor issues the rejected token again.</summary>
internal abstract class DependentTokenEndpoint(ApiInvoker invoker, CachingTokenProvider appTokens) : TokenEndpoint(invoker)
{
    private volatile string? _rejected;

    public sealed override async ValueTask<TokenRequest> PrepareAsync()
    {
        TokenAnswer app = await appTokens.GetAnswerAsync().ConfigureAwait(false);
        if (app.Token is { } token && token.Value == _rejected)
        {
            // Nobody is asked with a token that is known to be rejected; how often another one is asked for, its keeper knows.
            app = await appTokens.RenewAnswerAsync(token).ConfigureAwait(false);
        }

        return await PrepareAsync(app).ConfigureAwait(false);
    }

    /// <summary>Makes the request of the app's token; <see cref="TokenRequest.AppToken"/> has to be set.</summary>
    protected abstract ValueTask<TokenRequest> PrepareAsync(AccessToken appToken);

    protected override async Task<TokenAnswer> SendAsync(TokenRequest call, string? unwanted)
    {
        TokenAnswer answer = await base.SendAsync(call, unwanted).ConfigureAwait(false);
        if (answer.Error is not { Kind: FailureKind.TokenRejected })
        {
            return answer;
        }

        _rejected = call.AppToken!.Value;
        TokenRequest again = await PrepareAsync(await appTokens.RenewAnswerAsync(call.AppToken!).ConfigureAwait(false)).ConfigureAwait(false);
        if (again.Failure is { } failure)
        {
            return failure;
        }

        TokenAnswer last = again.AppToken!.Value == call.AppToken!.Value ? answer : await base.SendAsync(again, unwanted).ConfigureAwait(false);
        return last.Error is { Kind: FailureKind.TokenRejected } error ? last with { Error = error with { IsOfAnotherToken = true } } : last;
    }

    private async ValueTask<TokenRequest> PrepareAsync(TokenAnswer app) => app.Token is { } token
        ? await PrepareAsync(token).ConfigureAwait(false)
        : TokenRequest.Failed(app.Error!, app.FailedOperation!);
}
