namespace MeetingApis;

/// <summary>Names the access token that a client needs.</summary>
public readonly record struct AccessTokenRequest
{
    /// <summary>The vendor that issues the token.</summary>
    public required MeetingVendor Vendor { get; init; }

    /// <summary>The application's public identifier: Feishu's app id, WeCom's corp id (a third-party app's suite id), DingTalk's app key.</summary>
    public required string AppId { get; init; }

    /// <summary>The kind of token. One flag, never a combination.</summary>
    public required TokenKinds Kind { get; init; }

    /// <summary>The organisation in which the application acts: Feishu's tenant key, WeCom's and DingTalk's corp id. Null for an internal app, which has only one.</summary>
    public string? Tenant { get; init; }

    /// <summary>The user for whom the application acts, under the name that the application chose. Null for other kinds of token.</summary>
    public string? User { get; init; }
}
