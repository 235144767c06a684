using System.Text.Json.Serialization.Metadata;

namespace MeetingApis.WeCom.Internal;

/// <summary>The access token of a self-built app.</summary>
internal sealed class WeComTokenEndpoint(ApiInvoker invoker, Func<WeComOptions> options) : TokenEndpoint(invoker)
{
    private static readonly ApiOperation s_operation = new()
    {
        Name = "wecom.auth.gettoken",
        Vendor = MeetingVendor.WeCom,
        Method = HttpMethod.Get,
        PathTemplate = "/cgi-bin/gettoken",
        DocumentationUrl = "https://developer.work.weixin.qq.com/document/path/91039",
        Tokens = TokenKinds.None,
        // Asking twice gives the same token.
        Safety = RetrySafety.Safe,
    };

    public override ApiOperation Operation => s_operation;

    public override (TimeSpan Least, TimeSpan Most) RenewalWindow => (TimeSpan.FromMinutes(4.5), TimeSpan.FromMinutes(5.5));

    /// <summary>WeCom shuts an address out for an hour after several wrong secrets: at most three tries an hour.</summary>
    public override IReadOnlyList<TimeSpan> RefusalPauses { get; } = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(4), TimeSpan.FromHours(1)];

    protected override JsonTypeInfo ResponseType => WeComResponseJsonContext.Default.WeComTokenResponse;

    public override ValueTask<TokenCall> PrepareAsync()
    {
        WeComOptions current = options();
        return new(new TokenCall(
            $"{current.CorpId}\n{current.CorpSecret}",
            new ApiRequest(s_operation.PathTemplate)
            {
                SecretQuery = $"corpid={Uri.EscapeDataString(current.CorpId)}&corpsecret={Uri.EscapeDataString(current.CorpSecret)}",
            }));
    }

    protected override TokenGrant ReadGrant(object response)
    {
        var answer = (WeComTokenResponse)response;
        return Grant(answer.AccessToken, answer.ExpiresIn);
    }
}
