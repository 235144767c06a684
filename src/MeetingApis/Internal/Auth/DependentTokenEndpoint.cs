namespace MeetingApis.Internal;

/// <summary>Asks for a token with another one, that of the app itself. Where that one is rejected it is renewed, and the request replayed once, unless the vendor hands out the rejected one again.</summary>
internal abstract class DependentTokenEndpoint(ApiInvoker invoker, CachingTokenProvider appTokens) : TokenEndpoint(invoker)
{
    private volatile string? _rejected;

    public sealed override async ValueTask<TokenCall> PrepareAsync()
    {
        TokenGrant app = await appTokens.GetGrantAsync().ConfigureAwait(false);
        if (app.Token is { } token && token.Value == _rejected)
        {
            // Nobody is asked with a token that is known to be rejected; how often another one is asked for, its keeper knows.
            app = await appTokens.RenewGrantAsync(token).ConfigureAwait(false);
        }

        return await PrepareAsync(app).ConfigureAwait(false);
    }

    /// <summary>Makes the request of the app's token; <see cref="TokenCall.AppToken"/> has to be set.</summary>
    protected abstract ValueTask<TokenCall> PrepareAsync(AccessToken appToken);

    protected override async Task<TokenGrant> SendAsync(TokenCall call, string? unwanted)
    {
        TokenGrant grant = await base.SendAsync(call, unwanted).ConfigureAwait(false);
        if (grant.Error is not { Kind: FailureKind.TokenRejected })
        {
            return grant;
        }

        _rejected = call.AppToken!.Value;
        TokenCall again = await PrepareAsync(await appTokens.RenewGrantAsync(call.AppToken!).ConfigureAwait(false)).ConfigureAwait(false);
        if (again.Failure is { } failure)
        {
            return failure;
        }

        TokenGrant last = again.AppToken!.Value == call.AppToken!.Value ? grant : await base.SendAsync(again, unwanted).ConfigureAwait(false);
        return last.Error is { Kind: FailureKind.TokenRejected } error ? last with { Error = error with { IsOfAnotherToken = true } } : last;
    }

    private async ValueTask<TokenCall> PrepareAsync(TokenGrant app) => app.Token is { } token
        ? await PrepareAsync(token).ConfigureAwait(false)
        : TokenCall.Failed(app.Error!, app.FailedOperation!);
}
