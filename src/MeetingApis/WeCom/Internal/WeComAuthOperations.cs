namespace MeetingApis.WeCom.Internal;

/// <summary>The requests for tokens and permanent codes, as exceptions and traces name them.</summary>
internal static class WeComAuthOperations
{
    private const string Pages = "https://developer.work.weixin.qq.com/document/path/";

    /// <summary>Asking twice gives the same token.</summary>
    public static ApiOperation GetToken { get; } = Create(HttpMethod.Get, "wecom.auth.gettoken", "/cgi-bin/gettoken", "91039");

    public static ApiOperation SuiteToken { get; } = Create(HttpMethod.Post, "wecom.auth.get_suite_token", "/cgi-bin/service/get_suite_token", "90600");

    /// <summary>Takes the suite's token, which the request itself carries: to the pipeline it is without one.</summary>
    public static ApiOperation CorpToken { get; } = Create(HttpMethod.Post, "wecom.auth.get_corp_token", "/cgi-bin/service/get_corp_token", "90605");

    /// <summary>An auth code works once.</summary>
    public static ApiOperation ExchangeAuthCode { get; } =
        Create(HttpMethod.Post, "wecom.auth.get_permanent_code", "/cgi-bin/service/v2/get_permanent_code", "100776", TokenKinds.App, RetrySafety.NotIdempotent);

    private static ApiOperation Create(HttpMethod method, string name, string path, string page, TokenKinds tokens = TokenKinds.None, RetrySafety safety = RetrySafety.Safe) => new()
    {
        Name = name,
        Vendor = MeetingVendor.WeCom,
        Method = method,
        PathTemplate = path,
        DocumentationUrl = Pages + page,
        Tokens = tokens,
        Safety = safety,
    };
}
