namespace MeetingApis.DingTalk.Internal;

/// <summary>The requests for tokens, as exceptions and traces name them. None of them carries a token.</summary>
internal static class DingTalkAuthOperations
{
    private const string UserTokenPath = "/v1.0/oauth2/userAccessToken";
    private const string UserTokenPage = "obtain-user-token";
    private const string Pages = "https://open.dingtalk.com/document/development/";

    /// <summary>Asking twice gives the same token.</summary>
    public static ApiOperation InternalToken { get; } = Create("dingtalk.auth.access_token", "/v1.0/oauth2/accessToken", "obtain-the-access-token-of-an-internal-app");

    public static ApiOperation UnifiedToken { get; } = Create("dingtalk.auth.token", "/v1.0/oauth2/{corpId}/token", "api-gettoken");

    /// <summary>Asking twice gives two tokens, which does no harm. The page's own address lacks the version; its example has it.</summary>
    public static ApiOperation CorpToken { get; } = Create("dingtalk.auth.corp_access_token", "/v1.0/oauth2/corpAccessToken", "obtain-the-access-token-of-the-authorized-enterprise-1");

    /// <summary>A code works once.</summary>
    public static ApiOperation ExchangeCode { get; } = Create("dingtalk.auth.user_access_token", UserTokenPath, UserTokenPage, RetrySafety.NotIdempotent);

    /// <summary>A refresh token has one successor.</summary>
    public static ApiOperation RefreshUserToken { get; } = Create("dingtalk.auth.refresh_user_access_token", UserTokenPath, UserTokenPage, RetrySafety.NotIdempotent);

    private static ApiOperation Create(string name, string path, string page, RetrySafety safety = RetrySafety.Safe) => new()
    {
        Name = name,
        Vendor = MeetingVendor.DingTalk,
        Method = HttpMethod.Post,
        PathTemplate = path,
        DocumentationUrl = Pages + page,
        Tokens = TokenKinds.None,
        Safety = safety,
    };
}
