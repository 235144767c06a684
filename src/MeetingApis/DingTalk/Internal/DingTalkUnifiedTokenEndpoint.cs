using System.Text.Json.Serialization.Metadata;

namespace MeetingApis.DingTalk.Internal;

/// <summary>The access token of an internal app whose organisation is known: DingTalk's newer endpoint, whose names are those of OAuth although it takes JSON.</summary>
internal sealed class DingTalkUnifiedTokenEndpoint(ApiInvoker invoker, Func<DingTalkOptions> options, string corpId) : TokenEndpoint(invoker)
{
    public override ApiOperation Operation => DingTalkAuthOperations.UnifiedToken;

    public override (TimeSpan Least, TimeSpan Most) RenewalWindow => DingTalkTokenEndpoint.Window;

    protected override JsonTypeInfo ResponseType => DingTalkTokenResponseJsonContext.Default.DingTalkUnifiedTokenResponse;

    public override ValueTask<TokenRequest> PrepareAsync()
    {
        DingTalkOptions current = options();
        return new(new TokenRequest(
            $"{current.AppKey}\n{current.AppSecret}\n{corpId}",
            new DingTalkTokenRequest { ClientId = current.AppKey, ClientSecret = current.AppSecret, GrantType = "client_credentials" }.For(Url())));
    }

    protected override TokenAnswer ReadAnswer(object response)
    {
        var answer = (DingTalkUnifiedTokenResponse)response;
        return Issued(answer.AccessToken, answer.ExpiresIn);
    }

    private string Url()
    {
        var url = new RequestUrl("/v1.0/oauth2/");
        url.AppendSegment(corpId, nameof(corpId));
        url.Append("/token");
        return url.ToString();
    }
}
