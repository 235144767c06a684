using System.Text.Json.Serialization.Metadata;

namespace MeetingApis.WeCom.Internal;

/// <summary>The access token of a provider-developed app in one organisation, where the permanent code is the app's secret.</summary>
internal sealed class WeComProviderDevelopedTokenEndpoint(ApiInvoker invoker, WeComCorps corps, string corpId) : TokenEndpoint(invoker)
{
    public override ApiOperation Operation => WeComAuthOperations.GetToken;

    public override (TimeSpan Least, TimeSpan Most) RenewalWindow => WeComTokenEndpoint.Window;

    public override IReadOnlyList<TimeSpan> RefusalPauses => WeComTokenEndpoint.Pauses;

    protected override JsonTypeInfo ResponseType => WeComTokenResponseJsonContext.Default.WeComTokenResponse;

    public override ValueTask<TokenRequest> PrepareAsync() =>
        corps.PrepareAsync(corpId, Operation, permanentCode => WeComTokenEndpoint.CallWith(corpId, permanentCode));

    protected override async Task<TokenAnswer> SendAsync(TokenRequest call, string? unwanted)
    {
        TokenAnswer grant = await base.SendAsync(call, unwanted).ConfigureAwait(false);
        return grant.Error is { Code: WeComErrorCodes.InvalidSecret } error
            ? grant with { Error = error with { Advice = WeComErrorTable.Reauthorize } }
            : grant;
    }

    protected override TokenAnswer ReadAnswer(object response)
    {
        var answer = (WeComTokenResponse)response;
        return Issued(answer.AccessToken, answer.ExpiresIn);
    }
}
