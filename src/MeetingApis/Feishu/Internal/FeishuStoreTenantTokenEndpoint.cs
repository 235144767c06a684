using System.Text.Json.Serialization.Metadata;

namespace MeetingApis.Feishu.Internal;

/// <summary>The tenant access token of a store app in one organisation, which is asked for with the app's own token.</summary>
internal sealed class FeishuStoreTenantTokenEndpoint(ApiInvoker invoker, Func<FeishuOptions> options, CachingTokenProvider appTokens, string tenantKey)
    : DependentTokenEndpoint(invoker, appTokens)
{
    public override ApiOperation Operation => FeishuAuthOperations.StoreTenantToken;

    public override (TimeSpan Least, TimeSpan Most) RenewalWindow => FeishuTokenEndpoint.Window;

    protected override JsonTypeInfo ResponseType => FeishuTokenResponseJsonContext.Default.FeishuTokenResponse;

    public static string CredentialsOf(FeishuOptions options, string tenantKey) => $"{options.AppId}\n{options.AppSecret}\n{tenantKey}";

    /// <summary>What Feishu may refuse here is the organisation: the app's token was made by Feishu itself.</summary>
    protected override ValueTask<TokenRequest> PrepareAsync(AccessToken appToken) => new(new TokenRequest(
        CredentialsOf(options(), tenantKey),
        new FeishuTokenRequest { AppAccessToken = appToken.Value, TenantKey = tenantKey }.For(Operation))
    {
        AppToken = appToken,
    });

    protected override TokenAnswer ReadAnswer(object response)
    {
        var answer = (FeishuTokenResponse)response;
        return Issued(answer.TenantAccessToken, answer.Expire);
    }
}
