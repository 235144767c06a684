using System.Text.Json.Serialization.Metadata;

namespace MeetingApis.Feishu.Internal;

/// <summary>The tenant access token of an internal app.</summary>
internal sealed class FeishuTokenEndpoint(ApiInvoker invoker, Func<FeishuOptions> options) : TokenEndpoint(invoker)
{
    private static readonly ApiOperation s_operation = new()
    {
        Name = "feishu.auth.tenant_access_token",
        Vendor = MeetingVendor.Feishu,
        Method = HttpMethod.Post,
        PathTemplate = "/open-apis/auth/v3/tenant_access_token/internal",
        DocumentationUrl = "https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/tenant_access_token_internal",
        Tokens = TokenKinds.None,
        // Asking twice gives the same token.
        Safety = RetrySafety.Safe,
    };

    public override ApiOperation Operation => s_operation;

    /// <summary>With 30 minutes or more left Feishu hands back the same token, so that asking earlier is a waste.</summary>
    public override (TimeSpan Least, TimeSpan Most) RenewalWindow => (TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(25));

    protected override JsonTypeInfo ResponseType => FeishuResponseJsonContext.Default.FeishuTokenResponse;

    public override ValueTask<TokenCall> PrepareAsync()
    {
        FeishuOptions current = options();
        return new(new TokenCall(
            $"{current.AppId}\n{current.AppSecret}",
            new ApiRequest(s_operation.PathTemplate)
            {
                Body = new FeishuTokenRequest { AppId = current.AppId, AppSecret = current.AppSecret },
                BodyType = FeishuJsonContext.Default.FeishuTokenRequest,
                HasSecretBody = true,
            }));
    }

    protected override TokenGrant ReadGrant(object response)
    {
        var answer = (FeishuTokenResponse)response;
        return Grant(answer.TenantAccessToken, answer.Expire);
    }
}
