using System.Text.Json.Serialization.Metadata;

namespace MeetingApis.Feishu.Internal;

/// <summary>The tenant access token of a custom app.</summary>
internal sealed class FeishuTokenEndpoint(ApiInvoker invoker, Func<FeishuOptions> options) : TokenEndpoint(invoker)
{
    /// <summary>With 30 minutes or more left Feishu hands back the same token, so that asking earlier is a waste.</summary>
    public static readonly (TimeSpan Least, TimeSpan Most) Window = (TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(25));

    public override ApiOperation Operation => FeishuAuthOperations.CustomTenantToken;

    public override (TimeSpan Least, TimeSpan Most) RenewalWindow => Window;

    protected override JsonTypeInfo ResponseType => FeishuTokenResponseJsonContext.Default.FeishuTokenResponse;

    public override ValueTask<TokenRequest> PrepareAsync()
    {
        FeishuOptions current = options();
        return new(new TokenRequest(
            $"{current.AppId}\n{current.AppSecret}",
            new FeishuTokenRequest { AppId = current.AppId, AppSecret = current.AppSecret }.For(Operation)));
    }

    protected override TokenAnswer ReadAnswer(object response)
    {
        var answer = (FeishuTokenResponse)response;
        return Issued(answer.TenantAccessToken, answer.Expire);
    }
}
