namespace MeetingApis.Feishu.Internal;

/// <summary>The requests for tokens and tickets, as exceptions and traces name them. None of them carries a token.</summary>
internal static class FeishuAuthOperations
{
    private const string Pages = "https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/";

    public static ApiOperation CustomTenantToken { get; } = Create("feishu.auth.tenant_access_token", "/open-apis/auth/v3/tenant_access_token/internal", Pages + "tenant_access_token_internal");

    public static ApiOperation StoreAppToken { get; } = Create("feishu.auth.store_app_access_token", "/open-apis/auth/v3/app_access_token", Pages + "app_access_token");

    public static ApiOperation StoreTenantToken { get; } = Create("feishu.auth.store_tenant_access_token", "/open-apis/auth/v3/tenant_access_token", Pages + "tenant_access_token");

    public static ApiOperation ResendTicket { get; } = Create("feishu.auth.app_ticket_resend", "/open-apis/auth/v3/app_ticket/resend", Pages + "app_ticket_resend");

    /// <summary>A code works once.</summary>
    public static ApiOperation ExchangeCode { get; } = Create("feishu.auth.user_access_token", OAuthPath, OAuthPages + "get-user-access-token", RetrySafety.NotIdempotent);

    /// <summary>A refresh token works once.</summary>
    public static ApiOperation RefreshUserToken { get; } = Create("feishu.auth.refresh_user_access_token", OAuthPath, OAuthPages + "refresh-user-access-token", RetrySafety.NotIdempotent);

    private const string OAuthPath = "/open-apis/authen/v2/oauth/token";
    private const string OAuthPages = "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/";

    /// <summary>Asking twice for a token or a ticket does no harm.</summary>
    private static ApiOperation Create(string name, string path, string page, RetrySafety safety = RetrySafety.Safe) => new()
    {
        Name = name,
        Vendor = MeetingVendor.Feishu,
        Method = HttpMethod.Post,
        PathTemplate = path,
        DocumentationUrl = page,
        Tokens = TokenKinds.None,
        Safety = safety,
    };
}
