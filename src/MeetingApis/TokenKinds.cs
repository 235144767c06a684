namespace MeetingApis;

/// <summary>The kinds of access token that an operation accepts.</summary>
[Flags]
public enum TokenKinds
{
    /// <summary>None: the operation is called without a token.</summary>
    None = 0,

    /// <summary>The application acts in one organisation: Feishu's <c>tenant_access_token</c>, WeCom's <c>access_token</c>, DingTalk's app access token.</summary>
    Tenant = 1,

    /// <summary>The application acts as one of its users: Feishu's <c>user_access_token</c>, DingTalk's user access token.</summary>
    User = 2,

    /// <summary>The application itself, in no organisation: Feishu's <c>app_access_token</c>, WeCom's <c>suite_access_token</c>.</summary>
    App = 4,
}
