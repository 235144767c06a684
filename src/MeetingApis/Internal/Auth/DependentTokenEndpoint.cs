namespace MeetingApis.Internal;

/// <summary>Asks for a token with another one, that of the app itself. Where that one is rejected it is renewed, and the request replayed once, unless the vendor hands out the rejected one again.</summary>
internal abstract class DependentTokenEndpoint(ApiInvoker invoker, CachingTokenProvider appTokens) : TokenEndpoint(invoker)
{
    public sealed override async ValueTask<TokenCall> PrepareAsync()
    {
        TokenGrant app = await appTokens.GetGrantAsync().ConfigureAwait(false);
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

        TokenCall again = await PrepareAsync(await appTokens.RenewGrantAsync(call.AppToken!).ConfigureAwait(false)).ConfigureAwait(false);
        if (again.Failure is { } failure)
        {
            return failure;
        }

        return again.AppToken!.Value == call.AppToken!.Value ? grant : await base.SendAsync(again, unwanted).ConfigureAwait(false);
    }

    private async ValueTask<TokenCall> PrepareAsync(TokenGrant app) => app.Token is { } token
        ? await PrepareAsync(token).ConfigureAwait(false)
        : TokenCall.Failed(app.Error!, app.FailedOperation!);
}
