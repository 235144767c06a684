using System.Text.Json.Serialization.Metadata;

namespace MeetingApis.DingTalk.Internal;

/// <summary>The access token of an internal app.</summary>
internal sealed class DingTalkTokenEndpoint(ApiInvoker invoker, Func<DingTalkOptions> options) : TokenEndpoint(invoker)
{
    private static readonly ApiOperation s_operation = new()
    {
        Name = "dingtalk.auth.access_token",
        Vendor = MeetingVendor.DingTalk,
        Method = HttpMethod.Post,
        PathTemplate = "/v1.0/oauth2/accessToken",
        DocumentationUrl = "https://open.dingtalk.com/document/development/obtain-the-access-token-of-an-internal-app",
        Tokens = TokenKinds.None,
        // Asking twice gives the same token.
        Safety = RetrySafety.Safe,
    };

    public override ApiOperation Operation => s_operation;

    public override (TimeSpan Least, TimeSpan Most) RenewalWindow => (TimeSpan.FromMinutes(4.5), TimeSpan.FromMinutes(5.5));

    protected override JsonTypeInfo ResponseType => DingTalkResponseJsonContext.Default.DingTalkTokenResponse;

    public override ValueTask<TokenCall> PrepareAsync()
    {
        DingTalkOptions current = options();
        return new(new TokenCall(
            $"{current.AppKey}\n{current.AppSecret}",
            new ApiRequest(s_operation.PathTemplate)
            {
                Body = new DingTalkTokenRequest { AppKey = current.AppKey, AppSecret = current.AppSecret },
                BodyType = DingTalkJsonContext.Default.DingTalkTokenRequest,
                HasSecretBody = true,
            }));
    }

    protected override TokenGrant ReadGrant(object response)
    {
        var answer = (DingTalkTokenResponse)response;
        return answer.ExpireIn is > 0
            ? Grant(answer.AccessToken, answer.ExpireIn)
            : TokenGrant.Failed(Unusable("sent an access token without a lifetime"));
    }
}
